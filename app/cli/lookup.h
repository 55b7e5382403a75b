#pragma once

#include "app/services/workspace.h"

namespace tenantry {

/// What a person named on the command line. Errors: NotFound · Ambiguous, with what there is.

/// By host or https address; by the host's first label or the tenant's name where that is unique.
Result<TenantKey> findTenant(const Estate &estate, const QString &text);
Result<SubscriptionKey> findSubscription(const Estate &estate, const QString &name);
/// Empty means all; a search that finds nothing is NotFound, one that is none Invalid.
Result<QList<TenantKey>> findTenants(const Workspace &workspace, const QString &filter);

} // namespace tenantry
