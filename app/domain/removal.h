#pragma once

#include "app/domain/estate.h"

#include <QSet>

namespace tenantry {

/// What a change removes, with all that hangs on it: a subscription takes its tenants and clients
/// along, a tenant its tenant-level clients and contacts, a client its contacts.
class Removal
{
public:
    Removal(const EstateChange &change, const Estate &estate);

    bool isEmpty() const
    {
        return m_subscriptions.isEmpty() && m_tenants.isEmpty() && m_clients.isEmpty();
    }
    bool takes(const Subscription &thing) const { return m_subscriptions.contains(thing.key); }
    bool takes(const Tenant &thing) const { return m_tenants.contains(thing.key); }
    bool takes(const Client &thing) const { return m_clients.contains(thing.key); }
    bool takes(const Contact &thing) const
    {
        return m_clients.contains(thing.client) || m_tenants.contains(thing.tenant);
    }

private:
    QSet<SubscriptionKey> m_subscriptions;
    QSet<TenantKey> m_tenants;
    QSet<ClientKey> m_clients;
};

} // namespace tenantry
