#pragma once

#include "tests/simulator/bot.h"
#include "tests/simulator/client.h"
#include "tests/simulator/tenant.h"

#include <QHash>

namespace tenantry::simulator {

/// The bot users of all tenants. Another seed gives them other user ids.
class BotRegistry
{
public:
    explicit BotRegistry(quint32 seed)
        : m_seed(seed)
    {}

    /// What find() and make() hand out lives until the next make().
    const Bot *find(const Tenant &tenant, const QString &clientId) const;
    QList<Bot> botsOf(const Tenant &tenant) const { return m_bots.value(tenant.id); }
    const Bot &make(const Tenant &tenant,
                    const Client &client,
                    const QString &status,
                    const QStringList &roles);

private:
    /// By tenant id.
    QHash<QString, QList<Bot>> m_bots;
    quint32 m_seed;
};

} // namespace tenantry::simulator
