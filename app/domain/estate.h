#pragma once

#include "app/domain/contactindex.h"
#include "app/domain/estatechange.h"
#include "app/domain/hostindex.h"
#include "app/domain/searchtexts.h"

#include <QHash>
#include <QPair>

namespace tenantry {

/// Everything that the user keeps: a value, indexed by key. Pointers that it hands out live until
/// the next apply().
class Estate
{
public:
    Estate() = default;
    /// Of things as they were stored: each key is there once, and nothing is removed.
    explicit Estate(EstateChange stored);

    const QList<Subscription> &subscriptions() const { return m_subscriptions; }
    const QList<Tenant> &tenants() const { return m_tenants; }
    const QList<Client> &clients() const { return m_clients; }
    const QList<Contact> &contacts() const { return m_contacts; }
    const QList<SavedSearch> &savedSearches() const { return m_savedSearches; }
    /// What was removed and can come back; no part of the estate otherwise.
    const QList<TrashEntry> &trash() const { return m_trash; }
    bool isEmpty() const { return m_subscriptions.isEmpty() && m_clients.isEmpty(); }

    const Subscription *subscription(const SubscriptionKey &key) const;
    const Subscription *subscriptionByName(QStringView name) const;
    const Tenant *tenant(const TenantKey &key) const;
    /// Where a tenant stands among tenants(); -1 where there is none.
    qsizetype rowOf(const TenantKey &key) const { return m_tenantRows.value(key, -1); }
    /// The same, at once where it is one of tenants() and no copy.
    qsizetype rowOf(const Tenant &tenant) const;
    /// By alias or system host, in any case.
    const Tenant *tenantByHost(QStringView host) const;
    const Client *client(const ClientKey &key) const;
    /// In any case; the first added where there are several.
    const Client *clientByClientId(QStringView clientId) const;
    const SavedSearch *savedSearch(const SavedSearchKey &key) const;
    const TrashEntry *trashEntry(const TrashKey &key) const;
    const Contact *contact(const ClientKey &client, const TenantKey &tenant) const;
    const Contact *contact(const ClientKey &client, const Tenant &tenant) const;
    /// Those of all clients on a tenant.
    QList<const Contact *> contactsOf(const TenantKey &tenant) const;
    /// The tenant's own tenant-level client; the first added where there are several.
    const Client *tenantLevelClient(const TenantKey &tenant) const;
    /// The one region-level client of a subscription in a region.
    const Client *regionLevelClient(const SubscriptionKey &subscription,
                                    const Text &regionCode) const;

    /// What the words of a search are looked for in; see SearchTexts.
    const QByteArray &searchText(const Tenant &tenant) const;

    void apply(const EstateChange &change);

private:
    void putTenants(const QList<Tenant> &tenants);
    void putContacts(const QList<Contact> &contacts);
    void remove(const EstateChange &change);
    void rebuildIndex();
    void indexContacts();
    const Contact *contactAt(const ClientKey &client, qsizetype tenantRow) const;
    void indexSubscription(qsizetype row);
    void indexClient(qsizetype row);

    QList<Subscription> m_subscriptions;
    QList<Tenant> m_tenants;
    QList<Client> m_clients;
    QList<Contact> m_contacts;
    QList<SavedSearch> m_savedSearches; // few: found one by one
    QList<TrashEntry> m_trash;

    QHash<SubscriptionKey, qsizetype> m_subscriptionRows;
    QHash<QString, qsizetype> m_subscriptionNameRows; // by folded name
    QHash<TenantKey, qsizetype> m_tenantRows;
    QHash<ClientKey, qsizetype> m_clientRows;
    QHash<QString, qsizetype> m_clientIdRows; // by folded client id
    ContactIndex m_contactIndex;
    HostIndex m_hostIndex;
    QHash<TenantKey, qsizetype> m_tenantLevelRows;
    QHash<QPair<SubscriptionKey, Text>, qsizetype> m_regionLevelRows;
    mutable SearchTexts m_searchTexts;
};

} // namespace tenantry
