#include "app/services/exportorder.h"

#include "app/domain/reach.h"

namespace tenantry {

QList<ClientKey> regionClients(const Estate &estate, const QList<TenantKey> &tenants)
{
    QList<ClientKey> found;
    for (const TenantKey &key : tenants) {
        const Tenant *tenant = estate.tenant(key);
        const Client *client = tenant ? effectiveClient(estate, *tenant) : nullptr;
        if (client && client->tier == Tier::Region && !found.contains(client->key))
            found.append(client->key);
    }
    return found;
}

} // namespace tenantry
