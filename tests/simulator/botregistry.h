#pragma once

#include "tests/simulator/bot.h"
#include "tests/simulator/client.h"
#include "tests/simulator/tenant.h"

#include <QHash>

#include <utility>

namespace tenantry::simulator {

/// The bot users of all tenants. Another seed gives them other user ids.
class BotRegistry
{
public:
    explicit BotRegistry(quint32 seed)
        : m_seed(seed)
    {}

    const Bot *find(const Tenant &tenant, const QString &clientId) const;
    QList<Bot> botsOf(const Tenant &tenant) const;
    const Bot &make(const Tenant &tenant,
                    const Client &client,
                    const QString &status,
                    const QStringList &roles);

private:
    /// By tenant id, then by client id.
    QHash<QString, QHash<QString, Bot>> m_bots;
    quint32 m_seed;
};

} // namespace tenantry::simulator
