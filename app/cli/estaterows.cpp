#include "app/cli/estaterows.h"

#include "app/domain/environment.h"
#include "app/domain/licences.h"
#include "app/domain/missingsecrets.h"
#include "app/domain/reach.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EstateRows", text);
}

QJsonValue hostOf(const Estate &estate, const TenantKey &key)
{
    const Tenant *tenant = estate.tenant(key);
    return tenant ? textOrNull(tenant->host) : QJsonValue();
}

QList<Column> tenantColumns()
{
    return {{"tenant"_L1, tr("Tenant")},
            {"name"_L1, tr("Name")},
            {"region"_L1, tr("Region")},
            {"subscription"_L1, tr("Subscription")},
            {"environment"_L1, tr("Env")},
            {"tags"_L1},
            {"tier"_L1, tr("Tier")},
            {"client"_L1, tr("Client")},
            {"clientId"_L1},
            {"systemHost"_L1},
            {"tenantId"_L1},
            {"result"_L1, tr("Last test")},
            {"at"_L1, tr("At")}};
}

Row tenantRow(const Estate &estate, const Tenant &tenant)
{
    const Client *client = effectiveClient(estate, tenant);
    const Contact *contact = client ? estate.contact(client->key, tenant) : nullptr;
    const bool isTested = contact && contact->last;
    return {tenant.host.toString(),
            tenant.name.toString(),
            textOrNull(tenant.regionCode),
            subscriptionName(estate, tenant.subscription),
            textOrNull(environmentOf(estate, tenant)),
            QJsonArray::fromStringList(tenant.tags),
            client ? QJsonValue(tierWord(client->tier)) : QJsonValue(),
            client ? QJsonValue(client->name) : QJsonValue(),
            client ? QJsonValue(client->clientId) : QJsonValue(),
            textOrNull(tenant.systemHost),
            textOrNull(tenant.tenantId),
            isTested ? QJsonValue(outcomeWord(contact->last->outcome)) : QJsonValue(),
            isTested ? timeOrNull(contact->last->at) : QJsonValue()};
}

QList<Row> tenantRows(const Workspace &workspace, const QList<TenantKey> &tenants)
{
    QList<Row> rows;
    for (const TenantKey &key : tenants)
        if (const Tenant *tenant = workspace.estate().tenant(key))
            rows.append(tenantRow(workspace.estate(), *tenant));
    return rows;
}

QList<Column> clientColumns()
{
    return {{"client"_L1, tr("Client")},        {"tier"_L1, tr("Tier")},
            {"clientId"_L1, tr("Client ID")},   {"subscription"_L1, tr("Subscription")},
            {"region"_L1, tr("Region")},        {"tenant"_L1, tr("Tenant")},
            {"tenants"_L1, tr("Reaches")},      {"secret"_L1, tr("Secret")},
            {"secretStoredAt"_L1, tr("Stored")}};
}

/// The clients that reach one of the tenants, or, where all tenants are asked for, all.
QList<Row> clientRows(const Workspace &workspace, const QList<TenantKey> &tenants)
{
    const Estate &estate = workspace.estate();
    const QSet<TenantKey> wanted(tenants.begin(), tenants.end());
    const QSet<ClientKey> missing = missingSecrets(estate);
    QList<Row> rows;
    for (const Client &client : estate.clients()) {
        const QList<TenantKey> reached = reachOf(estate, client);
        const auto isWanted = [&wanted](const TenantKey &key) { return wanted.contains(key); };
        if (wanted.size() < estate.tenants().size() && std::ranges::none_of(reached, isWanted))
            continue;
        rows.append({client.name, tierWord(client.tier), client.clientId,
                     subscriptionName(estate, client.subscription), textOrNull(client.regionCode),
                     hostOf(estate, client.tenant), static_cast<double>(reached.size()),
                     missing.contains(client.key) ? u"missing"_s : u"stored"_s,
                     timeOrNull(client.secretStoredAt)});
    }
    return rows;
}

QList<Column> botColumns()
{
    return {{"tenant"_L1, tr("Tenant")},
            {"client"_L1, tr("Client")},
            {"clientId"_L1},
            {"subject"_L1},
            {"userId"_L1, tr("User ID")},
            {"name"_L1, tr("Name")},
            {"expectedName"_L1, tr("Expected name")},
            {"status"_L1, tr("Status")},
            {"roles"_L1, tr("Roles")},
            {"createdAt"_L1}};
}

QList<Row> botRows(const Workspace &workspace, const QList<TenantKey> &tenants)
{
    const Estate &estate = workspace.estate();
    const QSet<TenantKey> wanted(tenants.begin(), tenants.end());
    QList<Row> rows;
    for (const Contact &contact : estate.contacts()) {
        const Client *client = estate.client(contact.client);
        const BotUser &bot = contact.bot;
        if (!client || !bot.isKnown() || !wanted.contains(contact.tenant))
            continue;
        rows.append({hostOf(estate, contact.tenant), client->name, client->clientId,
                     textOrNull(bot.subject), bot.userId.toString(), textOrNull(bot.name),
                     textOrNull(expectedBotName(*client)), textOrNull(bot.status),
                     QJsonArray::fromStringList(bot.roles), timeOrNull(bot.createdAt)});
    }
    return rows;
}

QList<Column> subscriptionColumns()
{
    return {{"subscription"_L1, tr("Subscription")},
            {"licenceNumber"_L1, tr("Licence number")},
            {"entitlement"_L1, tr("Entitlement")},
            {"tenants"_L1, tr("Tenants")},
            {"clients"_L1, tr("Clients")},
            {"advisedTier"_L1, tr("Advised tier")},
            {"licencesToday"_L1, tr("Licences today")},
            {"licencesAdvised"_L1, tr("Licences advised")},
            {"licencesAlternative"_L1, tr("Licences alternative")}};
}

QList<Row> subscriptionRows(const Workspace &workspace, const QList<TenantKey> & /*tenants*/)
{
    const Estate &estate = workspace.estate();
    const QList<LicenceAdvice> advice = licenceAdvice(estate, workspace.regions());
    QList<Row> rows;
    for (const Subscription &subscription : estate.subscriptions()) {
        const LicenceAdvice &advised = advice.at(rows.size());
        const bool isSingle = subscription.entitlement == Entitlement::SingleTenant;
        const auto tenants = std::ranges::count(estate.tenants(), subscription.key,
                                                &Tenant::subscription);
        const auto clients = std::ranges::count(estate.clients(), subscription.key,
                                                &Client::subscription);
        rows.append({subscription.name, textOrNull(subscription.licenceNumber),
                     isSingle ? u"single"_s : u"multiple"_s, static_cast<double>(tenants),
                     static_cast<double>(clients), tierWord(advised.tier()), advised.today.total(),
                     advised.advised.total(),
                     advised.other ? QJsonValue(advised.other->total()) : QJsonValue()});
    }
    return rows;
}

QList<Column> regionColumns()
{
    return {{"region"_L1, tr("Region")},
            {"awsCode"_L1, tr("AWS code")},
            {"name"_L1, tr("Name")},
            {"environments"_L1, tr("Environments")},
            {"tenants"_L1, tr("Tenants")}};
}

QList<Row> regionRows(const Workspace &workspace, const QList<TenantKey> & /*tenants*/)
{
    QList<Row> rows;
    for (const Region &region : workspace.regions().regions()) {
        const auto tenants = std::ranges::count(workspace.estate().tenants(), Text(region.code),
                                                &Tenant::regionCode);
        rows.append({region.code, region.awsCode, region.name,
                     QJsonArray::fromStringList(region.environments),
                     static_cast<double>(tenants)});
    }
    return rows;
}

constexpr std::array<EstateRows, 5> all{{
    {"tenants"_L1, tenantColumns, tenantRows},
    {"clients"_L1, clientColumns, clientRows},
    {"bots"_L1, botColumns, botRows},
    {"subscriptions"_L1, subscriptionColumns, subscriptionRows},
    {"regions"_L1, regionColumns, regionRows},
}};

} // namespace

std::span<const EstateRows> estateRows()
{
    return all;
}

const EstateRows *findEstateRows(QStringView word)
{
    const auto found = std::ranges::find_if(all, [word](const EstateRows &entry) {
        return word.compare(entry.word) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue subscriptionName(const Estate &estate, const SubscriptionKey &key)
{
    const Subscription *subscription = estate.subscription(key);
    return subscription ? textOrNull(subscription->name) : QJsonValue();
}

} // namespace tenantry
