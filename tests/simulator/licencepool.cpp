#include "tests/simulator/licencepool.h"

#include <QDateTime>

namespace tenantry::simulator {

bool LicencePool::take(const Tenant &tenant, const Client &client)
{
    QSet<QString> &holders = m_holders[tenant.subscription];
    const QString place = client.tier == Tier::Region ? tenant.region : tenant.id;
    const QString holder = client.id + u'@' + place;
    if (holders.contains(holder))
        return false;
    holders.insert(holder);
    m_assignments[tenant.subscription].append(
        {client.id, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)});
    return true;
}

qsizetype LicencePool::usedBy(const QString &subscription) const
{
    return m_holders.value(subscription).size();
}

QList<LicencePool::Assignment> LicencePool::assignmentsOf(const QString &subscription) const
{
    return m_assignments.value(subscription);
}

} // namespace tenantry::simulator
