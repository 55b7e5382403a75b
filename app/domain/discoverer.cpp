#include "app/domain/discoverer.h"

#include "app/domain/hostbinding.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// What identifies the subscription of a listed tenant within its listing.
QString sourceOf(const ListedTenant &listed)
{
    return listed.subscriptionId.isEmpty() ? u"licence "_s + listed.licenceNumber
                                           : listed.subscriptionId;
}

QString aliasOf(const ListedTenant &listed)
{
    return listed.hostnames.value(1, listed.hostnames.value(0));
}

bool isDeleted(const ListedTenant &listed)
{
    return listed.status == "deleted"_L1;
}

} // namespace

Discoverer::Discoverer(const Estate &estate, const RegionCatalogue &regions, const QDateTime &now)
    : m_estate(estate)
    , m_regions(regions)
    , m_now(now)
{}

Discovery Discoverer::discover(const Listing &listing)
{
    findSubscriptions(listing);
    m_discovery.tenants.reserve(listing.tenants.size());
    for (const ListedTenant &listed : listing.tenants)
        take(listed);
    findVanished();
    return m_discovery;
}

void Discoverer::findSubscriptions(const Listing &listing)
{
    for (const Subscription &subscription : m_estate.subscriptions()) {
        if (!subscription.subscriptionId.isEmpty())
            m_byId.insert(subscription.subscriptionId, subscription.key);
        if (!subscription.licenceNumber.isEmpty())
            m_byLicence.insert(subscription.licenceNumber, subscription.key);
        if (listing.subscriptionIds.contains(subscription.subscriptionId))
            m_spokenOf.insert(subscription.key);
    }
    findHandMade(listing);
    for (const ListedTenant &listed : listing.tenants)
        if (!m_bySource.contains(sourceOf(listed)))
            addSubscription(listed);
}

/// A subscription that was made by hand, without its licence number, is the one of its tenants.
void Discoverer::findHandMade(const Listing &listing)
{
    for (const ListedTenant &listed : listing.tenants) {
        const Tenant *tenant = match(listed);
        const Subscription *held = tenant ? m_estate.subscription(tenant->subscription) : nullptr;
        if (held && held->licenceNumber.isEmpty() && held->subscriptionId.isEmpty()
            && !m_handMade.contains(sourceOf(listed)))
            m_handMade.insert(sourceOf(listed), held->key);
    }
}

void Discoverer::addSubscription(const ListedTenant &listed)
{
    const Subscription *known = knownSubscription(listed);
    Subscription wanted = known ? *known : newSubscription(listed);
    if (!listed.licenceNumber.isEmpty())
        wanted.licenceNumber = listed.licenceNumber;
    if (!listed.subscriptionId.isEmpty())
        wanted.subscriptionId = listed.subscriptionId;
    if (!known || *known != wanted)
        m_discovery.subscriptions.append(wanted);
    m_bySource.insert(sourceOf(listed), wanted.key);
    m_spokenOf.insert(wanted.key);
}

/// By Qlik's id; else by the licence number, unless that is known to be another id's; else by the
/// tenants that it holds.
const Subscription *Discoverer::knownSubscription(const ListedTenant &listed) const
{
    if (const Subscription *byId = m_estate.subscription(m_byId.value(listed.subscriptionId)))
        return byId;
    const Subscription *byLicence = m_estate.subscription(m_byLicence.value(listed.licenceNumber));
    if (byLicence && (byLicence->subscriptionId.isEmpty() || listed.subscriptionId.isEmpty()))
        return byLicence;
    const Subscription *held = m_estate.subscription(m_handMade.value(sourceOf(listed)));
    return held && !m_spokenOf.contains(held->key) ? held : nullptr;
}

Subscription Discoverer::newSubscription(const ListedTenant &listed)
{
    Subscription subscription;
    subscription.key = SubscriptionKey::make();
    if (!listed.licenceNumber.isEmpty())
        subscription.name = freeName(tr("Licence %1").arg(listed.licenceNumber));
    else if (!listed.subscriptionId.isEmpty())
        subscription.name = freeName(tr("Subscription %1").arg(listed.subscriptionId));
    else
        subscription.name = freeName(tr("Without a licence number"));
    return subscription;
}

QString Discoverer::freeName(const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; m_estate.subscriptionByName(name) || m_newNames.contains(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    m_newNames.insert(name);
    return name;
}

void Discoverer::take(const ListedTenant &listed)
{
    const Tenant *known = match(listed);
    if (isDeleted(listed)) {
        if (known)
            m_deleted.insert(known->key, listed.status);
        return;
    }
    const QString system = listed.hostnames.value(0);
    if (!system.isEmpty() && m_taken.value(system) == system)
        return; // on two pages, since the list moved on meanwhile
    DiscoveredTenant found;
    found.tenant = wanted(listed, known);
    found.reason = conflict(listed, found.tenant, known);
    if (known)
        m_seen.insert(known->key);
    for (const QString &host : listed.hostnames)
        m_taken.insert(host, system);
    if (!found.reason.isEmpty()) {
        found.finding = Finding::Conflict;
    } else if (!known) {
        found.finding = Finding::New;
    } else {
        found.changes = changes(*known, found.tenant);
        found.finding = found.changes.isEmpty() ? Finding::Same : Finding::Changed;
    }
    m_discovery.tenants.append(found);
}

/// By the system host, which never changes; else by the alias.
const Tenant *Discoverer::match(const ListedTenant &listed) const
{
    for (const QString &host : listed.hostnames)
        if (const Tenant *tenant = m_estate.tenantByHost(host))
            return tenant;
    return nullptr;
}

Tenant Discoverer::wanted(const ListedTenant &listed, const Tenant *known) const
{
    Tenant tenant = known ? *known : Tenant();
    if (!known)
        tenant.key = TenantKey::make();
    tenant.systemHost = listed.hostnames.value(0);
    if (!known || !listed.hostnames.contains(known->host))
        tenant.host = aliasOf(listed);
    tenant.regionCode = regionOf(listed, tenant.host);
    tenant.subscription = m_bySource.value(sourceOf(listed));
    tenant.vanishedAt = {};
    if (!listed.status.isEmpty())
        tenant.lifecycle = listed.status;
    if (!listed.name.isEmpty())
        tenant.name = listed.name;
    else if (tenant.name.isEmpty())
        tenant.name = tenant.host.toString().section(u'.', 0, 0);
    return tenant;
}

/// The host tells the region, since that is where a secret would go; of a region that the catalogue
/// does not know, what the listing says.
QString Discoverer::regionOf(const ListedTenant &listed, const QString &host) const
{
    const Result<QlikHost> parsed = parseHost(host, m_regions);
    if (parsed)
        return parsed->regionCode;
    return listed.regionCode.isEmpty() ? host.section(u'.', 1, 1) : listed.regionCode;
}

QList<FieldChange> Discoverer::changes(const Tenant &before, const Tenant &after) const
{
    QList<FieldChange> changes;
    const auto compare = [&changes](TenantField field, const QString &was, const QString &is) {
        if (was != is)
            changes.append({field, was, is});
    };
    compare(TenantField::Name, before.name, after.name);
    compare(TenantField::Host, before.host, after.host);
    compare(TenantField::SystemHost, before.systemHost, after.systemHost);
    compare(TenantField::Region, before.regionCode, after.regionCode);
    compare(TenantField::Lifecycle, before.lifecycle, after.lifecycle);
    if (before.subscription != after.subscription)
        changes.append({TenantField::Subscription,
                        m_discovery.subscriptionName(before.subscription, m_estate),
                        m_discovery.subscriptionName(after.subscription, m_estate)});
    if (before.vanishedAt.isValid())
        changes.append({TenantField::Return, {}, {}});
    return changes;
}

/// Why a listed tenant must not be taken over; empty where it may be.
QString Discoverer::conflict(const ListedTenant &listed,
                             const Tenant &wanted,
                             const Tenant *known) const
{
    const QString system = wanted.systemHost;
    if (system.isEmpty())
        return tr("The organization lists “%1” without a host.").arg(listed.name);
    for (const QString &host : {system, wanted.host.toString()})
        if (!isHost(host))
            return tr("%1 is not a host of Qlik Cloud, so no secret may ever go there.").arg(host);
    if (known && !known->systemHost.isEmpty() && known->systemHost != system)
        return tr("%1 belongs to another tenant now: its system host is %2, and that of “%3” in "
                  "Tenantry is %4. A released alias can belong to a stranger. Remove “%3” or "
                  "correct its host, then discover again.")
            .arg(wanted.host, system, known->name, known->systemHost);
    for (const QString &host : listed.hostnames)
        if (m_taken.contains(host))
            return tr("The organization lists %1 twice, for the system hosts %2 and %3.")
                .arg(host, m_taken.value(host), system);
    for (const QString &host : listed.hostnames) {
        const Tenant *other = m_estate.tenantByHost(host);
        if (other && (!known || other->key != known->key))
            return tr("%1 is the host of “%2” in Tenantry, and the organization lists it for the "
                      "system host %3. Where both changed at once, import the other one first, "
                      "then discover again.")
                .arg(host, other->name, system);
    }
    return {};
}

/// A host of Qlik Cloud, in a known region or in one that the catalogue does not know yet: where
/// secrets go is decided by the region lock anyway.
bool Discoverer::isHost(const QString &host) const
{
    QStringList labels = host.split(u'.');
    if (labels.size() != 4)
        return false;
    const QString region = labels[1];
    labels[1] = m_regions.regions().first().code;
    const Result<QlikHost> here = parseHost(labels.join(u'.'), m_regions);
    labels[0] = region;
    return here && here->kind == HostKind::Tenant && parseHost(labels.join(u'.'), m_regions);
}

void Discoverer::findVanished()
{
    for (const Tenant &tenant : m_estate.tenants()) {
        const bool isCovered = m_spokenOf.contains(tenant.subscription)
                            || m_deleted.contains(tenant.key);
        const Result<QlikHost> host = parseHost(tenant.host.toString(), m_regions);
        const bool isElsewhere = host && host->environment != "commercial"_L1;
        if (!isCovered || isElsewhere || m_seen.contains(tenant.key))
            continue;
        DiscoveredTenant found{Finding::Same, tenant, {}, {}};
        if (!tenant.vanishedAt.isValid()) {
            found.finding = Finding::Vanished;
            found.tenant.vanishedAt = m_now;
            found.tenant.lifecycle = m_deleted.value(tenant.key, tenant.lifecycle);
        }
        m_discovery.tenants.append(found);
    }
}

} // namespace tenantry
