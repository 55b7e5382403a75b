#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

namespace tenantry::simulator {

/// Invents an estate of any size over all regions; the same seed gives the same estate.
class EstateGenerator
{
public:
    explicit EstateGenerator(quint32 seed);

    QJsonObject generate(int subscriptions, int tenantsEach);

private:
    void addSubscription(int number, int tenants);
    QString addClient(QJsonObject client);
    void addTenant(const QString &subscription, const QString &region, const QString &clientId);
    QString digits(int length);

    QRandomGenerator m_random;
    QJsonArray m_subscriptions;
    QJsonArray m_tenants;
    QJsonArray m_clients;
    QJsonArray m_contacts;
};

} // namespace tenantry::simulator
