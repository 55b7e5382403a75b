#include "app/services/tokenvariables.h"

namespace tenantry {

std::vector<CommandVariable> tokenVariables(const Tenant &tenant,
                                            const Client &client,
                                            const AccessToken &token)
{
    std::vector<CommandVariable> variables;
    variables.push_back({"QLIK_HOST", Secret(tenant.host.toUtf8())});
    variables.push_back({"QLIK_REGION", Secret(tenant.regionCode.toUtf8())});
    variables.push_back({"QLIK_CLIENT_ID", Secret(client.clientId.toUtf8())});
    variables.push_back({"QLIK_ACCESS_TOKEN", token.value.clone()});
    return variables;
}

} // namespace tenantry
