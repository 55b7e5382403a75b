#include "app/domain/clientdraft.h"

#include "app/domain/hostbinding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class Placing
{
    Q_DECLARE_TR_FUNCTIONS(ClientDraft)

public:
    Placing(const ClientDraft &draft, const Estate &estate, const RegionCatalogue &regions)
        : m_draft(draft)
        , m_estate(estate)
        , m_regions(regions)
    {}

    /// The key of the draft's subscription, which may be a new one.
    Result<SubscriptionKey> placeSubscription(EstateChange &along) const;
    Result<TenantKey> placeTenant(const SubscriptionKey &subscription, EstateChange &along) const;

private:
    const ClientDraft &m_draft;
    const Estate &m_estate;
    const RegionCatalogue &m_regions;
};

Result<SubscriptionKey> Placing::placeSubscription(EstateChange &along) const
{
    const QString name = m_draft.subscription.trimmed();
    if (const Subscription *known = m_estate.subscriptionByName(name))
        return known->key;
    if (m_draft.tier == Tier::Tenant)
        if (const Tenant *tenant = m_estate.tenantByHost(m_draft.tenantHost))
            return tenant->subscription;
    if (name.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("The subscription is missing. Choose one, or type a name to add it.")};
    const Result<Subscription> added = newSubscription({.name = name}, m_estate);
    if (!added)
        return added.error();
    along.subscriptions.append(*added);
    return added->key;
}

Result<TenantKey> Placing::placeTenant(const SubscriptionKey &subscription,
                                       EstateChange &along) const
{
    const Result<QlikHost> host = parseHost(m_draft.tenantHost, m_regions);
    if (!host)
        return host.error();
    if (const Tenant *known = m_estate.tenantByHost(host->host))
        return known->key;
    Estate with = m_estate;
    with.apply(along);
    const Result<Tenant> added = newTenant({.host = host->host, .subscription = subscription}, with,
                                           m_regions);
    if (!added)
        return added.error();
    along.tenants.append(*added);
    return added->key;
}

} // namespace

Result<PlacedClient> placed(const ClientDraft &draft,
                            const Estate &estate,
                            const RegionCatalogue &regions)
{
    const Placing placing(draft, estate, regions);
    PlacedClient client{.input = {.name = draft.name.trimmed().isEmpty()
                                            ? proposedName(draft, regions)
                                            : draft.name,
                                  .tier = draft.tier,
                                  .clientId = draft.clientId,
                                  .regionCode = draft.regionCode}};
    if (draft.tier == Tier::Organization && draft.subscription.trimmed().isEmpty())
        return client;
    const Result<SubscriptionKey> subscription = placing.placeSubscription(client.along);
    if (!subscription)
        return subscription.error();
    client.input.subscription = *subscription;
    if (draft.tier != Tier::Tenant)
        return client;
    const Result<TenantKey> tenant = placing.placeTenant(*subscription, client.along);
    if (!tenant)
        return tenant.error();
    client.input.tenant = *tenant;
    return client;
}

QString proposedName(const ClientDraft &draft, const RegionCatalogue &regions)
{
    switch (draft.tier) {
    case Tier::Organization: return u"organization"_s;
    case Tier::Region: return draft.regionCode + u"-main"_s;
    case Tier::Tenant: {
        const Result<QlikHost> host = parseHost(draft.tenantHost, regions);
        return host ? host->label : QString();
    }
    }
    return {};
}

const Client *clientInTheWay(const ClientDraft &draft, const Estate &estate)
{
    const Subscription *subscription = estate.subscriptionByName(draft.subscription.trimmed());
    return subscription && draft.tier == Tier::Region
             ? estate.regionLevelClient(subscription->key, draft.regionCode)
             : nullptr;
}

} // namespace tenantry
