#include "tests/simulator/estategenerator.h"

#include "tests/simulator/region.h"

#include <array>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array trades{"sales",  "finance", "retail", "logistics", "care",
                            "energy", "media",   "travel", "supply",    "quality"};
constexpr std::array environments{"prod", "prod", "test", "dev"};
/// Every so many tenants, one has a client of its own besides its region's.
constexpr int ownClientEvery = 50;

} // namespace

EstateGenerator::EstateGenerator(quint32 seed)
    : m_random(seed)
{}

QJsonObject EstateGenerator::generate(int subscriptions, int tenantsEach)
{
    for (int number = 1; number <= subscriptions; ++number)
        addSubscription(number, tenantsEach);
    return {
        {u"format"_s, u"tenantry-estate"_s},
        {u"version"_s, 1},
        {u"subscriptions"_s, m_subscriptions},
        {u"tenants"_s, m_tenants},
        {u"clients"_s, m_clients},
        {u"contacts"_s, m_contacts},
    };
}

void EstateGenerator::addSubscription(int number, int tenants)
{
    const QString name = u"Subscription %1"_s.arg(number);
    m_subscriptions << QJsonObject{{u"name"_s, name},
                                   {u"licenceNumber"_s,
                                    QString::number(9999000000000000LL + number)},
                                   {u"entitlement"_s, u"multiple"_s}};
    const auto regions = knownRegions();
    QStringList clientIds;
    for (int i = 0; i < tenants; ++i) {
        const auto place = static_cast<std::size_t>(i) % regions.size();
        const QString region = regions[place].code;
        if (clientIds.size() <= static_cast<qsizetype>(place))
            clientIds << addClient({{u"name"_s, u"%1-%2"_s.arg(region).arg(number)},
                                    {u"tier"_s, u"region"_s},
                                    {u"subscription"_s, name},
                                    {u"region"_s, region}});
        addTenant(name, region, clientIds.at(static_cast<qsizetype>(place)));
    }
}

QString EstateGenerator::addClient(QJsonObject client)
{
    const QString clientId = digits(32);
    client.insert(u"clientId"_s, clientId);
    client.insert(u"secret"_s, digits(64));
    client.insert(u"secretStoredAt"_s, u"2026-06-01T09:00:00Z"_s);
    m_clients << client;
    return clientId;
}

void EstateGenerator::addTenant(const QString &subscription,
                                const QString &region,
                                const QString &clientId)
{
    const qsizetype number = m_tenants.size() + 1;
    const QString trade = QLatin1StringView(trades.at(static_cast<std::size_t>(number) % 10));
    const QString label = u"%1-%2"_s.arg(trade).arg(number, 6, 10, QLatin1Char('0'));
    const QString domain = u".%1.qlikcloud.com"_s.arg(region);
    const QString environment = QLatin1StringView(
        environments.at(static_cast<std::size_t>(number) % 4));
    m_tenants << QJsonObject{{u"host"_s, label + domain},
                             {u"name"_s, u"%1 %2"_s.arg(trade).arg(number)},
                             {u"subscription"_s, subscription},
                             {u"environment"_s, environment},
                             {u"tags"_s, QJsonArray{trade}},
                             {u"simulate"_s,
                              QJsonObject{{u"tenantId"_s, digits(32)},
                                          {u"systemHost"_s, u"t"_s + digits(14) + domain}}}};
    QString effective = clientId;
    QString botName = region.toUpper() + u" OAuth client"_s;
    if (number % ownClientEvery == 0) {
        botName = label + u"-ci"_s;
        effective = addClient(
            {{u"name"_s, botName}, {u"tier"_s, u"tenant"_s}, {u"tenant"_s, label + domain}});
    }
    m_contacts << QJsonObject{{u"clientId"_s, effective},
                              {u"tenant"_s, label + domain},
                              {u"contacted"_s, true},
                              {u"expect"_s,
                               QJsonObject{{u"result"_s, u"ok"_s}, {u"botName"_s, botName}}}};
}

QString EstateGenerator::digits(int length)
{
    QString text;
    while (text.size() < length)
        text += u"%1"_s.arg(m_random.generate(), 8, 16, QLatin1Char('0'));
    return text.left(length);
}

} // namespace tenantry::simulator
