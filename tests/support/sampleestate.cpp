#include "tests/support/sampleestate.h"

#include <algorithm>

namespace tenantry {

namespace {

Tenant tenantOf(const SubscriptionKey &subscription, const QString &host, const QString &systemHost)
{
    Tenant tenant;
    tenant.key = TenantKey{"tenant-" + host};
    tenant.subscription = subscription;
    tenant.host = host;
    tenant.systemHost = systemHost;
    tenant.name = host.section('.', 0, 0);
    tenant.regionCode = host.section('.', 1, 1);
    return tenant;
}

Client clientOf(Tier tier, const QString &name, QChar digit)
{
    Client client;
    client.key = ClientKey{"client-" + name};
    client.tier = tier;
    client.name = name;
    client.clientId = QString(32, digit);
    client.secretSlot = "slot-1";
    client.secretStoredAt = QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC);
    return client;
}

} // namespace

SampleEstate::SampleEstate()
{
    const Subscription contoso{SubscriptionKey{"contoso"}, "Contoso", "9999000000001204",
                               Entitlement::MultipleTenants};
    const Subscription fabrikam{SubscriptionKey{"fabrikam"}, "Fabrikam", "9999000000007711",
                                Entitlement::SingleTenant};
    Client euMain = clientOf(Tier::Region, "eu-main", 'a');
    euMain.subscription = contoso.key;
    euMain.regionCode = "eu";
    Client labCi = clientOf(Tier::Tenant, "lab-ci", 'b');
    labCi.subscription = fabrikam.key;
    labCi.tenant = TenantKey{"tenant-" + lab};
    const Client org = clientOf(Tier::Organization, "org", 'c');
    estate.apply({.subscriptions = {contoso, fabrikam},
                  .tenants = {tenantOf(contoso.key, emea, emeaSystemHost),
                              tenantOf(contoso.key, nordics, {}), tenantOf(contoso.key, us, {}),
                              tenantOf(fabrikam.key, lab, {})},
                  .clients = {euMain, labCi, org}});
}

const Client &SampleEstate::client(const QString &name) const
{
    return *std::ranges::find(estate.clients(), name, &Client::name);
}

} // namespace tenantry
