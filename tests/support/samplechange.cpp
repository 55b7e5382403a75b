#include "tests/support/samplechange.h"

using namespace std::chrono_literals;

namespace tenantry::samplechange {

namespace {

QDateTime moment(int second)
{
    return QDateTime({2026, 11, 24}, {9, 0, second, 123}, Qt::UTC);
}

} // namespace

Subscription subscription(const QString &key)
{
    Subscription subscription{{key},
                              "Name of " + key,
                              "9999 0000 " + key,
                              Entitlement::SingleTenant};
    subscription.auditedOn = QDate(2026, 10, 31);
    return subscription;
}

Tenant tenant(const QString &key, const QString &subscription)
{
    Tenant tenant;
    tenant.key = {key};
    tenant.subscription = {subscription};
    tenant.host = key + ".eu.qlikcloud.com";
    tenant.systemHost = key + "123.eu.qlikcloud.com";
    tenant.tenantId = "id of " + key;
    tenant.name = QString::fromUtf8("Ténant “") + key + QString::fromUtf8("” 🗝");
    tenant.regionCode = "eu";
    tenant.environment = "prod";
    tenant.tags = {"nightly", "with, comma", "with \"quotes\"", ""};
    tenant.pinnedClient = {"pin of " + key};
    return tenant;
}

Client regionClient(const QString &key, const QString &subscription)
{
    Client client;
    client.key = {key};
    client.tier = Tier::Region;
    client.name = "Client " + key;
    client.clientId = "client id of " + key;
    client.subscription = {subscription};
    client.regionCode = "eu";
    client.secretSlot = "slot of " + key;
    client.secretStoredAt = moment(1);
    return client;
}

Client tenantClient(const QString &key, const QString &subscription, const QString &tenant)
{
    Client client = regionClient(key, subscription);
    client.tier = Tier::Tenant;
    client.regionCode = QString();
    client.tenant = {tenant};
    return client;
}

Contact contact(const QString &client, const QString &tenant)
{
    Contact contact;
    contact.client = {client};
    contact.tenant = {tenant};
    contact.state = ContactState::BotKnown;
    contact.last = TestRecord{Outcome::Forbidden,  403,       "AUTHZ-1", "Forbidden", "trace",
                              "It may not.\nAsk.", moment(2), 4321ms};
    contact.bot = BotUser{"user",     "qlikbot\\" + client,         "Bot of " + client,
                          "disabled", {"TenantAdmin", "Developer"}, moment(3)};
    return contact;
}

EstateChange everything()
{
    Client organization = regionClient("organization", QString());
    organization.tier = Tier::Organization;
    organization.regionCode = QString();
    return {.subscriptions = {subscription("b"), subscription("a")},
            .tenants = {tenant("a2", "a"), tenant("b1", "b"), tenant("a1", "a")},
            .clients = {tenantClient("ofA2", "a", "a2"), regionClient("aEu", "a"), organization,
                        tenantClient("ofB1", "b", "b1")},
            .contacts = {contact("ofA2", "a2"), contact("aEu", "a1"), contact("aEu", "a2"),
                         contact("ofB1", "b1")}};
}

EstateChange many(int tenants)
{
    EstateChange change{.subscriptions = {subscription("s")}, .clients = {regionClient("c", "s")}};
    for (int i = 0; i < tenants; ++i) {
        const QString key = QString::number(i);
        change.tenants.append(tenant(key, "s"));
        change.contacts.append(contact("c", key));
    }
    return change;
}

} // namespace tenantry::samplechange
