#pragma once

#include "app/domain/discovery.h"
#include "app/domain/listing.h"
#include "app/domain/regioncatalogue.h"

#include <QCoreApplication>

namespace tenantry {

/// Holds a listing against the estate, once: what is new, changed, the same, vanished, and what
/// must not be taken over because an alias changed hands.
class Discoverer
{
    Q_DECLARE_TR_FUNCTIONS(tenantry::Discoverer)

public:
    Discoverer(const Estate &estate, const RegionCatalogue &regions, const QDateTime &now);

    Discovery discover(const Listing &listing);

private:
    void findSubscriptions(const Listing &listing);
    void findHandMade(const Listing &listing);
    void addSubscription(const ListedTenant &listed);
    const Subscription *knownSubscription(const ListedTenant &listed) const;
    Subscription newSubscription(const ListedTenant &listed);
    QString freeName(const QString &wanted);
    void take(const ListedTenant &listed);
    const Tenant *match(const ListedTenant &listed) const;
    Tenant wanted(const ListedTenant &listed, const Tenant *known) const;
    QString regionOf(const ListedTenant &listed, const QString &host) const;
    QList<FieldChange> changes(const Tenant &before, const Tenant &after) const;
    QString conflict(const ListedTenant &listed, const Tenant &wanted, const Tenant *known) const;
    bool isHost(const QString &host) const;
    void findVanished();

    const Estate &m_estate;
    const RegionCatalogue &m_regions;
    QDateTime m_now;
    Discovery m_discovery;
    QHash<QString, SubscriptionKey> m_byId; // of the estate
    QHash<QString, SubscriptionKey> m_byLicence;
    QHash<QString, SubscriptionKey> m_handMade; // by what identifies a listed one
    QHash<QString, SubscriptionKey> m_bySource; // of all that are listed
    QSet<QString> m_newNames;
    QSet<SubscriptionKey> m_spokenOf;
    QSet<TenantKey> m_seen;              // of the estate: listed, or in a conflict
    QHash<TenantKey, QString> m_deleted; // of the estate: listed as deleted, with that status
    QHash<QString, QString> m_taken;     // host -> system host, of what was listed so far
};

} // namespace tenantry
