#include "tests/simulator/botregistry.h"

#include "tests/simulator/fingerprints.h"

#include <QDateTime>

#include <algorithm>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

const Bot *BotRegistry::find(const Tenant &tenant, const QString &clientId) const
{
    const auto bots = m_bots.constFind(tenant.id);
    if (bots == m_bots.constEnd())
        return nullptr;
    const auto bot = std::ranges::find(*bots, clientId, &Bot::clientId);
    return bot == bots->constEnd() ? nullptr : &*bot;
}

const Bot &BotRegistry::make(const Tenant &tenant,
                             const Client &client,
                             const QString &status,
                             const QStringList &roles)
{
    const bool isRegional = client.tier == Tier::Region;
    const QString words = u"bot %1 %2 %3"_s.arg(m_seed).arg(tenant.id, client.id);
    const Bot bot{
        .userId = digitsFor(words, 24),
        .clientId = client.id,
        .name = isRegional ? client.region.toUpper() + u" OAuth client"_s : client.name,
        .status = status,
        .roles = roles,
        .createdAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
    };
    return m_bots[tenant.id].emplaceBack(bot);
}

} // namespace tenantry::simulator
