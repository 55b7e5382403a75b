#pragma once

#include "app/domain/estatechange.h"

#include <QHash>
#include <QRandomGenerator>

namespace tenantry::bench {

/// Invents an estate in four subscriptions, tested as a sweep would have left it: most went well.
/// The same number of tenants gives the same estate.
class EstateInventor
{
public:
    EstateChange estate(int tenants);

private:
    void addSubscription(int number);
    void addTenant(int number, const QString &region);
    Client client(const QString &name);
    /// Its place among the clients.
    qsizetype regionClient(const Tenant &tenant);
    Contact contact(int number, const Client &client, const Tenant &tenant);
    QString digits(int length);

    QRandomGenerator m_random{1};
    EstateChange m_all;
    QHash<QPair<SubscriptionKey, QString>, qsizetype> m_regionClients;
};

} // namespace tenantry::bench
