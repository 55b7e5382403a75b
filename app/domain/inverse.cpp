#include "app/domain/inverse.h"

#include "app/domain/trash.h"

#include <tuple>

namespace tenantry {

namespace {

// Every value of a thing that the user can change; the key stays.
constexpr auto valuesOf(const Subscription *)
{
    return std::tuple(&Subscription::name, &Subscription::licenceNumber, &Subscription::entitlement,
                      &Subscription::subscriptionId, &Subscription::environment,
                      &Subscription::regionEnvironments, &Subscription::auditedOn);
}

constexpr auto valuesOf(const Tenant *)
{
    return std::tuple(&Tenant::subscription, &Tenant::host, &Tenant::systemHost, &Tenant::tenantId,
                      &Tenant::name, &Tenant::regionCode, &Tenant::environment, &Tenant::tags,
                      &Tenant::pinnedClient, &Tenant::remarks, &Tenant::lifecycle,
                      &Tenant::vanishedAt);
}

constexpr auto valuesOf(const Client *)
{
    return std::tuple(&Client::tier, &Client::name, &Client::clientId, &Client::subscription,
                      &Client::regionCode, &Client::tenant, &Client::secretSlot,
                      &Client::secretStoredAt, &Client::remarks);
}

constexpr auto valuesOf(const SavedSearch *)
{
    return std::tuple(&SavedSearch::name, &SavedSearch::text);
}

/// Splits the things of a change into those that were there before (as they were) and those that
/// were not (their keys).
template <typename Thing>
void invert(const QList<Thing> &put,
            const Thing *(Estate::*find)(const Key<Thing> &) const,
            const Estate &before,
            QList<Thing> &old,
            QList<Key<Thing>> &fresh)
{
    for (const Thing &thing : put) {
        if (const Thing *known = (before.*find)(thing.key))
            old.append(*known);
        else
            fresh.append(thing.key);
    }
}

template <typename Thing>
Thing rebasedThing(const Thing &undo, const Thing &did, const Thing &now)
{
    Thing result = now;
    const auto takeBack = [&](auto member) {
        if (!(undo.*member == did.*member))
            result.*member = undo.*member;
    };
    std::apply([&](auto... members) { (takeBack(members), ...); },
               valuesOf(static_cast<const Thing *>(nullptr)));
    return result;
}

template <typename Thing>
void rebase(QList<Thing> &undo,
            const QList<Thing> &did,
            const Thing *(Estate::*find)(const Key<Thing> &) const,
            const Estate &now)
{
    QHash<Key<Thing>, const Thing *> done;
    for (const Thing &thing : did)
        done.insert(thing.key, &thing);
    for (Thing &thing : undo) {
        const Thing *known = (now.*find)(thing.key);
        const Thing *changed = done.value(thing.key);
        if (known && changed)
            thing = rebasedThing(thing, *changed, *known);
    }
}

} // namespace

EstateChange inverseOf(const EstateChange &change, const Estate &before)
{
    EstateChange undo;
    const TrashEntry gone = trashOf(change, before);
    undo.subscriptions = gone.subscriptions;
    undo.tenants = gone.tenants;
    undo.clients = gone.clients;
    undo.contacts = gone.contacts;
    for (const Contact &contact : change.contacts)
        if (const Contact *known = before.contact(contact.client, contact.tenant))
            undo.contacts.append(*known);
    for (const SavedSearchKey &key : change.removedSavedSearches)
        if (const SavedSearch *search = before.savedSearch(key))
            undo.savedSearches.append(*search);
    for (const TrashKey &key : change.removedTrash)
        if (const TrashEntry *entry = before.trashEntry(key))
            undo.trash.append(*entry);
    for (const TrashEntry &entry : change.trash)
        undo.removedTrash.append(entry.key);
    invert(change.subscriptions, &Estate::subscription, before, undo.subscriptions,
           undo.removedSubscriptions);
    invert(change.tenants, &Estate::tenant, before, undo.tenants, undo.removedTenants);
    invert(change.clients, &Estate::client, before, undo.clients, undo.removedClients);
    invert(change.savedSearches, &Estate::savedSearch, before, undo.savedSearches,
           undo.removedSavedSearches);
    return undo;
}

EstateChange rebased(const EstateChange &undo, const EstateChange &did, const Estate &now)
{
    EstateChange result = undo;
    rebase(result.subscriptions, did.subscriptions, &Estate::subscription, now);
    rebase(result.tenants, did.tenants, &Estate::tenant, now);
    rebase(result.clients, did.clients, &Estate::client, now);
    rebase(result.savedSearches, did.savedSearches, &Estate::savedSearch, now);
    return result;
}

} // namespace tenantry
