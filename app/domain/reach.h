#pragma once

#include "app/domain/estate.h"

namespace tenantry {

/// The client that Tenantry uses for a tenant: the pinned one while it reaches the tenant, else the
/// tenant's own, else the region-level client of its subscription and region; null where none.
const Client *effectiveClient(const Estate &estate, const Tenant &tenant);

/// Whether a client may be used on a tenant.
bool reaches(const Client &client, const Tenant &tenant);

/// The tenants that a client may be used on; none for an organization-level client.
QList<TenantKey> reachOf(const Estate &estate, const Client &client);

} // namespace tenantry
