#pragma once

#include "ui/statusstyle.h"

#include <QList>
#include <QString>

#include <optional>

namespace tenantry {

class Workspace;

struct DetailFact
{
    QString label;
    QString value;
    bool isCopyable = false;

    friend bool operator==(const DetailFact &, const DetailFact &) = default;
};

/// What the detail pane says, as a value.
struct Details
{
    QString title = {};
    QString subtitle = {};
    std::optional<Status> status = {};
    QString sentence = {};
    QList<DetailFact> facts = {};
};

Details tenantDetails(const Workspace &workspace, const TenantKey &key, Status status);
Details clientDetails(const Workspace &workspace, const ClientKey &key);
/// Of many tenants: how many stand how.
Details selectionDetails(const QString &title, const QList<Status> &statuses);

} // namespace tenantry
