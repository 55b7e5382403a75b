#pragma once

#include "app/domain/listing.h"
#include "app/domain/regioncatalogue.h"
#include "app/ports/httptransport.h"

namespace tenantry {

struct TenantPage
{
    QList<ListedTenant> tenants = {};
    QString next = {}; // the cursor of the next page; empty: this is the last one
};

/// Whether a text can be the id of a subscription, and so stand in a filter.
bool isSubscriptionId(const QString &text);

/// GET /api/core/tenants, a hundred at a time: all, or those of one subscription; from the start,
/// or from a cursor. [contract 4.3]
HttpRequest tenantPageRequest(const QString &host,
                              const Secret &token,
                              const QString &subscriptionId = {},
                              const QString &cursor = {});
/// Leaves out what has neither a host nor an id. Of the link to the next page only the cursor is
/// taken: the host in it is another one.
Result<TenantPage> parseTenantPage(const HttpResponse &response,
                                   const QString &host,
                                   const RegionCatalogue &regions,
                                   const QDateTime &now);

} // namespace tenantry
