#include "app/domain/reach.h"

namespace tenantry {

bool reaches(const Client &client, const Tenant &tenant)
{
    switch (client.tier) {
    case Tier::Organization: return false;
    case Tier::Region:
        return client.subscription == tenant.subscription && client.regionCode == tenant.regionCode;
    case Tier::Tenant: return client.tenant == tenant.key;
    }
    return false;
}

const Client *effectiveClient(const Estate &estate, const Tenant &tenant)
{
    const Client *pinned = tenant.pinnedClient.isNull() ? nullptr
                                                        : estate.client(tenant.pinnedClient);
    if (pinned && reaches(*pinned, tenant))
        return pinned;
    if (const Client *own = estate.tenantLevelClient(tenant.key))
        return own;
    return estate.regionLevelClient(tenant.subscription, tenant.regionCode);
}

QList<TenantKey> reachOf(const Estate &estate, const Client &client)
{
    QList<TenantKey> found;
    for (const Tenant &tenant : estate.tenants())
        if (reaches(client, tenant))
            found.append(tenant.key);
    return found;
}

} // namespace tenantry
