#pragma once

#include "app/domain/savedsearch.h"
#include "app/domain/trashentry.h"

namespace tenantry {

/// What one deed of the user makes of the estate: things to put (new or instead of the one with
/// their key), then things to remove. It is stored whole or not at all.
struct EstateChange
{
    QList<Subscription> subscriptions = {};
    QList<Tenant> tenants = {};
    QList<Client> clients = {};
    QList<Contact> contacts = {};
    QList<SavedSearch> savedSearches = {};
    QList<TrashEntry> trash = {};
    /// Removing takes what hangs on it along: a subscription its tenants and clients, a tenant its
    /// tenant-level clients and contacts, a client its contacts.
    QList<SubscriptionKey> removedSubscriptions = {};
    QList<TenantKey> removedTenants = {};
    QList<ClientKey> removedClients = {};
    QList<SavedSearchKey> removedSavedSearches = {};
    QList<TrashKey> removedTrash = {};

    bool isEmpty() const { return *this == EstateChange(); }

    friend bool operator==(const EstateChange &, const EstateChange &) = default;
};

} // namespace tenantry
