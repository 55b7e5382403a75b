#include "app/domain/discovery.h"

#include "app/domain/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<Word<Finding>, 5> findingWords{{
    {Finding::New, "new"_L1},
    {Finding::Changed, "changed"_L1},
    {Finding::Same, "same"_L1},
    {Finding::Vanished, "vanished"_L1},
    {Finding::Conflict, "conflict"_L1},
}};

constexpr std::array<Word<TenantField>, 7> fieldWords{{
    {TenantField::Name, "name"_L1},
    {TenantField::Host, "host"_L1},
    {TenantField::SystemHost, "systemHost"_L1},
    {TenantField::Region, "region"_L1},
    {TenantField::Lifecycle, "lifecycle"_L1},
    {TenantField::Subscription, "subscription"_L1},
    {TenantField::Return, "return"_L1},
}};

template <auto member>
void copyMember(Tenant &to, const Tenant &from)
{
    to.*member = from.*member;
}

struct Copy
{
    TenantField field;
    void (*take)(Tenant &to, const Tenant &from);
};

constexpr std::array copies{
    Copy{TenantField::Name, copyMember<&Tenant::name>},
    Copy{TenantField::Host, copyMember<&Tenant::host>},
    Copy{TenantField::SystemHost, copyMember<&Tenant::systemHost>},
    Copy{TenantField::Region, copyMember<&Tenant::regionCode>},
    Copy{TenantField::Lifecycle, copyMember<&Tenant::lifecycle>},
    Copy{TenantField::Subscription, copyMember<&Tenant::subscription>},
    Copy{TenantField::Return, copyMember<&Tenant::vanishedAt>},
};

/// The tenant of the estate with what was found of it.
Tenant updated(Tenant tenant, const DiscoveredTenant &found)
{
    for (const FieldChange &change : found.changes)
        std::ranges::find(copies, change.field, &Copy::field)->take(tenant, found.tenant);
    if (found.finding == Finding::Vanished) {
        tenant.vanishedAt = found.tenant.vanishedAt;
        tenant.lifecycle = found.tenant.lifecycle;
    }
    return tenant;
}

bool isStillFree(const Tenant &tenant, const Estate &estate)
{
    return !estate.tenantByHost(tenant.host.toString())
        && !estate.tenantByHost(tenant.systemHost.toString());
}

/// A tenant-level client goes where its tenant goes.
void moveClients(EstateChange &change, const Estate &estate)
{
    QHash<TenantKey, SubscriptionKey> moved;
    for (const Tenant &tenant : std::as_const(change.tenants))
        if (const Tenant *old = estate.tenant(tenant.key);
            old && old->subscription != tenant.subscription)
            moved.insert(tenant.key, tenant.subscription);
    if (moved.isEmpty())
        return;
    for (Client client : estate.clients())
        if (client.tier == Tier::Tenant && moved.contains(client.tenant)) {
            client.subscription = moved.value(client.tenant);
            change.clients.append(client);
        }
}

} // namespace

int Discovery::count(Finding finding) const
{
    return static_cast<int>(std::ranges::count(tenants, finding, &DiscoveredTenant::finding));
}

QString Discovery::subscriptionName(const SubscriptionKey &key, const Estate &estate) const
{
    if (const Subscription *known = estate.subscription(key))
        return known->name;
    const auto fresh = std::ranges::find(subscriptions, key, &Subscription::key);
    return fresh == subscriptions.end() ? QString() : fresh->name;
}

QString findingWord(Finding finding)
{
    return wordOf<findingWords>(finding);
}

QString fieldWord(TenantField field)
{
    return wordOf<fieldWords>(field);
}

EstateChange changeOf(const Discovery &discovery,
                      const QSet<TenantKey> &accepted,
                      const Estate &estate)
{
    EstateChange change;
    QSet<SubscriptionKey> used;
    for (const DiscoveredTenant &found : discovery.tenants) {
        const Tenant &tenant = found.tenant;
        const Tenant *known = estate.tenant(tenant.key);
        const bool isFit = found.finding == Finding::New ? !known && isStillFree(tenant, estate)
                                                         : known != nullptr;
        if (!found.canBeTaken() || !accepted.contains(tenant.key) || !isFit)
            continue;
        change.tenants.append(known ? updated(*known, found) : tenant);
        used.insert(change.tenants.last().subscription);
    }
    for (const Subscription &subscription : discovery.subscriptions) {
        if (!used.contains(subscription.key))
            continue;
        Subscription put = subscription;
        if (const Subscription *known = estate.subscription(subscription.key)) {
            put = *known;
            put.licenceNumber = subscription.licenceNumber;
            put.subscriptionId = subscription.subscriptionId;
        }
        change.subscriptions.append(put);
    }
    moveClients(change, estate);
    return change;
}

} // namespace tenantry
