#include "app/domain/licences.h"

#include <QMap>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// Goes over the estate once for all of the subscriptions.
class Advisor
{
public:
    Advisor(const QList<Subscription> &subscriptions,
            const Estate &estate,
            const RegionCatalogue &regions);

    QList<LicenceAdvice> advice();

private:
    struct Place // a region of a subscription
    {
        QList<TenantKey> tenants = {};
        int government = 0;
        int served = 0; // commercial tenants with a tenant-level client
        bool hasClient = false;

        int commercial() const { return static_cast<int>(tenants.size()) - government; }
    };

    bool isGovernment(const Tenant &tenant) const;
    void sortTenants();
    void sortContacts();
    void addClients();
    void addGroup(const Client &client, const SubscriptionKey &key, QList<TenantKey> tenants);
    void judge(LicenceAdvice &advice, Entitlement entitlement) const;
    void countSpare(LicenceAdvice &advice) const;

    const QList<Subscription> m_subscriptions;
    const Estate &m_estate;
    const RegionCatalogue &m_regions;
    QString m_governmentDomain; // with the dot before it
    QHash<SubscriptionKey, qsizetype> m_rows;
    QHash<SubscriptionKey, QMap<QString, Place>> m_places; // by region code
    QHash<ClientKey, int> m_known;
    QList<LicenceAdvice> m_advice;
};

Advisor::Advisor(const QList<Subscription> &subscriptions,
                 const Estate &estate,
                 const RegionCatalogue &regions)
    : m_subscriptions(subscriptions)
    , m_estate(estate)
    , m_regions(regions)
    , m_governmentDomain(u'.' + regions.domainOf(u"government"_s))
{}

QList<LicenceAdvice> Advisor::advice()
{
    for (const Subscription &subscription : m_subscriptions) {
        m_rows.insert(subscription.key, m_advice.size());
        LicenceAdvice &fresh = m_advice.emplaceBack();
        fresh.subscription = subscription.key;
    }
    sortTenants();
    sortContacts();
    addClients();
    for (qsizetype row = 0; row < m_advice.size(); ++row)
        judge(m_advice[row], m_subscriptions.at(row).entitlement);
    return m_advice;
}

bool Advisor::isGovernment(const Tenant &tenant) const
{
    if (tenant.host.toString().endsWith(m_governmentDomain))
        return true;
    const Region *region = m_regions.find(tenant.regionCode.toString());
    return region && !region->environments.contains("commercial"_L1);
}

void Advisor::sortTenants()
{
    for (const Tenant &tenant : m_estate.tenants()) {
        const auto row = m_rows.constFind(tenant.subscription);
        if (row == m_rows.constEnd() || tenant.vanishedAt.isValid())
            continue;
        const bool isForGovernment = isGovernment(tenant);
        const bool isServed = m_estate.tenantLevelClient(tenant.key) != nullptr;
        Place &place = m_places[tenant.subscription][tenant.regionCode];
        place.tenants.append(tenant.key);
        place.government += isForGovernment ? 1 : 0;
        place.served += isServed && !isForGovernment ? 1 : 0;
        LicenceAdvice &advice = m_advice[*row];
        ++advice.tenants;
        advice.governmentTenants += isForGovernment ? 1 : 0;
        advice.tenantsToServe += isForGovernment && !isServed ? 1 : 0;
    }
}

void Advisor::sortContacts()
{
    for (const Contact &contact : m_estate.contacts()) {
        const Tenant *tenant = m_estate.tenant(contact.tenant);
        if (contact.state == ContactState::BotKnown && tenant && !tenant->vanishedAt.isValid())
            ++m_known[contact.client];
    }
}

void Advisor::addClients()
{
    for (const Client &client : m_estate.clients()) {
        const Tenant *tenant = m_estate.tenant(client.tenant);
        if (client.tier == Tier::Region && m_rows.contains(client.subscription)) {
            Place &place = m_places[client.subscription][client.regionCode];
            place.hasClient = true;
            addGroup(client, client.subscription, place.tenants);
        } else if (client.tier == Tier::Tenant && tenant && m_rows.contains(tenant->subscription)) {
            addGroup(client, tenant->subscription,
                     tenant->vanishedAt.isValid() ? QList<TenantKey>() : QList{tenant->key});
        }
    }
}

void Advisor::addGroup(const Client &client, const SubscriptionKey &key, QList<TenantKey> tenants)
{
    LicenceAdvice &advice = m_advice[m_rows.value(key)];
    const int known = tenants.isEmpty() ? 0 : m_known.value(client.key);
    int Seats::*const level = client.tier == Tier::Region ? &Seats::regionLevel
                                                          : &Seats::tenantLevel;
    advice.today.*level += tenants.isEmpty() ? 0 : 1;
    advice.known.*level += known > 0 ? 1 : 0;
    advice.bots.append({client.key, std::move(tenants), known});
}

void Advisor::judge(LicenceAdvice &advice, Entitlement entitlement) const
{
    Seats byRegion;
    int withoutOwn = 0;
    for (const auto &[code, place] : m_places.value(advice.subscription).asKeyValueRange()) {
        advice.regions += place.tenants.isEmpty() ? 0 : 1;
        byRegion.regionLevel += place.commercial() > 0 ? 1 : 0;
        byRegion.tenantLevel += place.government;
        withoutOwn += place.commercial() - place.served;
        if (place.commercial() > 0 && !place.hasClient)
            advice.regionsToServe.append(code);
    }
    const Seats byTenant{0, advice.tenants};
    const bool isForGovernment = advice.tenants > 0 && advice.governmentTenants == advice.tenants;
    const bool hasRegionLevel = entitlement == Entitlement::MultipleTenants && !isForGovernment;
    if (isForGovernment)
        advice.reason = AdviceReason::Government;
    else if (entitlement == Entitlement::SingleTenant)
        advice.reason = AdviceReason::SingleTenant;
    else if (advice.governmentTenants > 0)
        advice.reason = AdviceReason::PartlyGovernment;
    advice.advised = hasRegionLevel ? byRegion : byTenant;
    if (!isForGovernment && advice.tenants > 0)
        advice.other = hasRegionLevel ? byTenant : byRegion;
    if (!hasRegionLevel) {
        advice.regionsToServe.clear();
        advice.tenantsToServe += withoutOwn;
    }
    countSpare(advice);
}

void Advisor::countSpare(LicenceAdvice &advice) const
{
    for (const BotGroup &group : std::as_const(advice.bots)) {
        if (group.tenants.isEmpty())
            continue;
        const bool isForGovernment = std::ranges::all_of(group.tenants, [this](const auto &tenant) {
            return isGovernment(*m_estate.tenant(tenant));
        });
        const bool isRegionLevel = m_estate.client(group.client)->tier == Tier::Region;
        const Tier advised = isForGovernment ? Tier::Tenant : advice.tier();
        advice.spare += isRegionLevel == (advised == Tier::Region) ? 0 : 1;
    }
}

} // namespace

Tier LicenceAdvice::tier() const
{
    return reason == AdviceReason::MultipleTenants || reason == AdviceReason::PartlyGovernment
             ? Tier::Region
             : Tier::Tenant;
}

QList<LicenceAdvice> licenceAdvice(const Estate &estate, const RegionCatalogue &regions)
{
    return Advisor(estate.subscriptions(), estate, regions).advice();
}

LicenceAdvice licenceAdviceOf(const Subscription &subscription,
                              const Estate &estate,
                              const RegionCatalogue &regions)
{
    return Advisor({subscription}, estate, regions).advice().first();
}

} // namespace tenantry
