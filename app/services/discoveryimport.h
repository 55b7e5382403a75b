#pragma once

#include "app/domain/discovery.h"
#include "app/domain/result.h"

namespace tenantry {

class Workspace;

/// Takes the accepted tenants of a discovery into the estate, in one deed that can be undone.
/// Answers how many there were.
Result<int> importDiscovery(Workspace &workspace,
                            const Discovery &discovery,
                            const QSet<TenantKey> &accepted);

} // namespace tenantry
