#pragma once

#include "app/domain/licencesighting.h"
#include "app/ports/httptransport.h"

namespace tenantry {

/// Professional assignments, by subject and since when.
struct AssignmentPage
{
    QHash<QString, QDateTime> professionals = {};
    QString next = {}; // names the next page; empty: this is the last one

    bool isEmpty() const { return professionals.isEmpty() && next.isEmpty(); }
};

struct LicenceOverview
{
    QString licenceNumber = {};
    std::optional<Allotment> professional = {};
};

/// Whether the answer may hold professional assignments only, or all.
enum class AssignmentFilter { Professional, None };

/// GET /api/v1/licenses/assignments, a hundred at a time: from the start, or from a page on.
/// [contract 6]
HttpRequest assignmentsRequest(const QString &host,
                               const Secret &token,
                               AssignmentFilter filter,
                               const QString &page = {});
/// Of the link to the next page only the page's name is taken: the host in it can be an internal
/// one.
Result<AssignmentPage> parseAssignments(const HttpResponse &response,
                                        const QString &host,
                                        const QDateTime &now);

/// GET /api/v1/licenses/overview. [contract 6]
HttpRequest licenceOverviewRequest(const QString &host, const Secret &token);
/// The signed licence key in the answer is a secret: it is blanked out before anything is read.
Result<LicenceOverview> parseLicenceOverview(const HttpResponse &response,
                                             const QString &host,
                                             const QDateTime &now);

} // namespace tenantry
