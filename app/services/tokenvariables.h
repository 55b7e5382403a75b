#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/client.h"
#include "app/domain/tenant.h"
#include "app/ports/commandrunner.h"

namespace tenantry {

/// What a command needs to talk to a tenant: QLIK_HOST, QLIK_REGION, QLIK_CLIENT_ID and
/// QLIK_ACCESS_TOKEN; never a client secret.
std::vector<CommandVariable> tokenVariables(const Tenant &tenant,
                                            const Client &client,
                                            const AccessToken &token);

} // namespace tenantry
