#pragma once

#include "app/domain/estate.h"
#include "app/domain/identity.h"
#include "app/domain/result.h"

namespace tenantry {

/// What is kept of a contact; what is not known yet is empty.
Identity pinnedIdentity(const Estate &estate, const ClientKey &client, const TenantKey &tenant);

/// Whether what answered differs from what is kept. What either does not know counts as no
/// difference.
bool contradicts(const Identity &pinned, const Identity &seen);

/// Error Mismatch where another identity than the kept one answered last: to this client, or to
/// another one since this one was last tested well. Then nothing may be sent there and no secret
/// read for it.
Result<void> checkIdentity(const Estate &estate, const ClientKey &client, const TenantKey &tenant);

/// Keeps another identity from now on. On another tenant every other client is a stranger again, so
/// its next request needs a yes. Errors: NotFound where there is nothing to accept · Exists where
/// another tenant of the estate has the new system host.
Result<EstateChange> identityAcceptance(const Estate &estate,
                                        const ClientKey &client,
                                        const TenantKey &tenant,
                                        const Identity &seen);

} // namespace tenantry
