#include "tests/bench/estateinventor.h"

#include "app/domain/regioncatalogue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry::bench {

namespace {

constexpr int subscriptionCount = 4;
constexpr int keyLength = 36; // as long as the keys of a real estate
// Every so many tenants …
constexpr int ownClientEvery = 50;
constexpr int untestedEvery = 25;
constexpr int refusedEvery = 40;

constexpr std::array trades{"sales"_L1,  "finance"_L1, "retail"_L1, "logistics"_L1, "care"_L1,
                            "energy"_L1, "media"_L1,   "travel"_L1, "supply"_L1,    "quality"_L1};
constexpr std::array environments{"prod"_L1, "prod"_L1, "test"_L1, "dev"_L1};

const QDateTime begin(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);

} // namespace

EstateChange EstateInventor::estate(int tenants)
{
    for (int number = 1; number <= subscriptionCount; ++number)
        addSubscription(number);
    const QList<Region> regions = RegionCatalogue::builtIn().regions();
    for (int number = 1; number <= tenants; ++number)
        addTenant(number, regions[number / subscriptionCount % regions.size()].code);
    return m_all;
}

void EstateInventor::addSubscription(int number)
{
    Subscription subscription;
    subscription.key.value = digits(keyLength);
    subscription.name = u"Subscription %1"_s.arg(number);
    subscription.licenceNumber = QString::number(9999000000000000LL + number);
    m_all.subscriptions.append(subscription);
}

void EstateInventor::addTenant(int number, const QString &region)
{
    const QString trade = trades.at(static_cast<std::size_t>(number) % trades.size());
    const QString label = u"%1-%2"_s.arg(trade).arg(number, 6, 10, QLatin1Char('0'));
    const QString domain = u".%1.qlikcloud.com"_s.arg(region);
    Tenant tenant;
    tenant.key.value = digits(keyLength);
    tenant.subscription = m_all.subscriptions[number % subscriptionCount].key;
    tenant.host = label + domain;
    tenant.systemHost = digits(15) + domain;
    tenant.tenantId = digits(32);
    tenant.name = u"%1 %2"_s.arg(trade).arg(number);
    tenant.regionCode = region;
    tenant.environment = environments.at(static_cast<std::size_t>(number) % environments.size());
    tenant.tags = {trade};
    m_all.tenants.append(tenant);
    const qsizetype shared = regionClient(tenant);
    if (number % ownClientEvery != 0) {
        m_all.contacts.append(contact(number, m_all.clients[shared], tenant));
        return;
    }
    Client own = client(label + "-ci"_L1);
    own.tenant = tenant.key;
    m_all.clients.append(own);
    m_all.contacts.append(contact(number, own, tenant));
}

qsizetype EstateInventor::regionClient(const Tenant &tenant)
{
    const QPair<SubscriptionKey, QString> reach{tenant.subscription, tenant.regionCode};
    const auto known = m_regionClients.constFind(reach);
    if (known != m_regionClients.constEnd())
        return *known;
    Client made = client(u"%1-%2"_s.arg(tenant.regionCode).arg(m_regionClients.size()));
    made.tier = Tier::Region;
    made.subscription = tenant.subscription;
    made.regionCode = tenant.regionCode;
    m_all.clients.append(made);
    return *m_regionClients.insert(reach, m_all.clients.size() - 1);
}

Client EstateInventor::client(const QString &name)
{
    Client client;
    client.key.value = digits(keyLength);
    client.name = name;
    client.clientId = digits(32);
    client.secretSlot = digits(keyLength);
    client.secretStoredAt = begin.addDays(-100);
    return client;
}

Contact EstateInventor::contact(int number, const Client &client, const Tenant &tenant)
{
    Contact contact;
    contact.client = client.key;
    contact.tenant = tenant.key;
    if (number % untestedEvery == 0)
        return contact;
    TestRecord record;
    record.at = begin.addSecs(number);
    record.took = std::chrono::milliseconds(80 + number % 100);
    record.status = 200;
    contact.state = ContactState::BotKnown;
    contact.bot = {.userId = digits(24),
                   .subject = botSubject(client.clientId),
                   .name = expectedBotName(client),
                   .status = u"active"_s,
                   .roles = {u"TenantAdmin"_s},
                   .createdAt = begin.addDays(-200)};
    if (number % refusedEvery == 0) {
        record.outcome = Outcome::Refused;
        record.status = 401;
        record.code = u"HTTP-401"_s;
        record.title = u"Unauthorized"_s;
        record.traceId = digits(32);
        record.message = u"The tenant refused this client ID and secret."_s;
    }
    contact.last = record;
    return contact;
}

QString EstateInventor::digits(int length)
{
    QString text;
    while (text.size() < length)
        text += u"%1"_s.arg(m_random.generate(), 8, 16, QLatin1Char('0'));
    return text.left(length);
}

} // namespace tenantry::bench
