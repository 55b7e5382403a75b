#include "app/domain/removal.h"

namespace tenantry {

Removal::Removal(const EstateChange &change, const Estate &estate)
    : m_subscriptions(change.removedSubscriptions.begin(), change.removedSubscriptions.end())
    , m_tenants(change.removedTenants.begin(), change.removedTenants.end())
    , m_clients(change.removedClients.begin(), change.removedClients.end())
{
    if (isEmpty())
        return;
    for (const Tenant &tenant : estate.tenants())
        if (m_subscriptions.contains(tenant.subscription))
            m_tenants.insert(tenant.key);
    for (const Client &client : estate.clients())
        if (m_subscriptions.contains(client.subscription) || m_tenants.contains(client.tenant))
            m_clients.insert(client.key);
}

} // namespace tenantry
