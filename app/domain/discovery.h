#pragma once

#include "app/domain/estate.h"

#include <QSet>

namespace tenantry {

/// What a listing says of one tenant of the estate, or of one that is to be taken in.
enum class Finding { New, Changed, Same, Vanished, Conflict };

/// What can be another than it was.
enum class TenantField { Name, Host, SystemHost, Region, Lifecycle, Subscription, Return };

struct FieldChange
{
    TenantField field = TenantField::Name;
    QString before; // for people
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct DiscoveredTenant
{
    Finding finding = Finding::Same;
    Tenant tenant;              // as it would be; its key is the estate's where it is there
    QList<FieldChange> changes; // Changed only
    QString reason = {};        // of a Conflict, whole sentences

    /// A conflict is never taken over, and there is nothing to take of what is the same.
    bool canBeTaken() const { return finding != Finding::Same && finding != Finding::Conflict; }
};

/// A listing held against the estate: nothing is changed yet.
struct Discovery
{
    QList<DiscoveredTenant> tenants = {};
    /// New ones, and those that the listing says more of; taken with the first of their tenants.
    QList<Subscription> subscriptions = {};

    int count(Finding finding) const;
    /// The name of a tenant's subscription, be it new or the estate's.
    QString subscriptionName(const SubscriptionKey &key, const Estate &estate) const;
};

/// new, changed, same, vanished, conflict: the words of the command line.
QString findingWord(Finding finding);
/// name, host, systemHost, …: the words of the command line.
QString fieldWord(TenantField field);

/// The change that takes these in. Works on the estate as it is now: what was edited since and is
/// not spoken of stays, what was removed or added since is left alone.
EstateChange changeOf(const Discovery &discovery,
                      const QSet<TenantKey> &accepted,
                      const Estate &estate);

} // namespace tenantry
