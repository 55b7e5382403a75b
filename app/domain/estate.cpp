#include "app/domain/estate.h"

#include "app/domain/removal.h"

#include <algorithm>

namespace tenantry {

namespace {

using ContactKey = QPair<ClientKey, TenantKey>;

constexpr qsizetype indexedSingly = 16; // where more tenants change, all are indexed anew

template <typename Key, typename Value>
const Value *at(const QList<Value> &list, const QHash<Key, qsizetype> &rows, const Key &key)
{
    const auto row = rows.find(key);
    return row == rows.end() ? nullptr : &list[*row];
}

/// Puts a value in the row of its key or behind the last one; answers the row.
template <typename Key, typename Value>
qsizetype put(QList<Value> &list, QHash<Key, qsizetype> &rows, const Key &key, const Value &value)
{
    const auto found = rows.find(key);
    if (found != rows.end()) {
        list[*found] = value;
        return *found;
    }
    list.append(value);
    rows.insert(key, list.size() - 1);
    return list.size() - 1;
}

template <typename Value>
const Value *find(const QList<Value> &list, const Key<Value> &key)
{
    const auto found = std::ranges::find(list, key, &Value::key);
    return found == list.end() ? nullptr : &*found;
}

/// For lists that are too short for an index.
template <typename Value>
void put(QList<Value> &list, const QList<Value> &values, const QList<Key<Value>> &removed)
{
    for (const Value &value : values) {
        const auto found = std::ranges::find(list, value.key, &Value::key);
        if (found != list.end())
            *found = value;
        else
            list.append(value);
    }
    list.removeIf([&removed](const Value &value) { return removed.contains(value.key); });
}

/// Whether the two versions of a client stand in the same places of the index.
bool isFoundAlike(const Client &a, const Client &b)
{
    return a.clientId == b.clientId && a.tier == b.tier && a.subscription == b.subscription
        && a.regionCode == b.regionCode && a.tenant == b.tenant;
}

} // namespace

Estate::Estate(EstateChange stored)
    : m_subscriptions(std::move(stored.subscriptions))
    , m_tenants(std::move(stored.tenants))
    , m_clients(std::move(stored.clients))
    , m_contacts(std::move(stored.contacts))
    , m_savedSearches(std::move(stored.savedSearches))
    , m_trash(std::move(stored.trash))
{
    rebuildIndex();
}

const Subscription *Estate::subscription(const SubscriptionKey &key) const
{
    return at(m_subscriptions, m_subscriptionRows, key);
}

const Subscription *Estate::subscriptionByName(QStringView name) const
{
    return at(m_subscriptions, m_subscriptionNameRows, name.toString().toCaseFolded());
}

const Tenant *Estate::tenant(const TenantKey &key) const
{
    return at(m_tenants, m_tenantRows, key);
}

const Tenant *Estate::tenantByHost(QStringView host) const
{
    return at(m_tenants, m_hostRows, host.toString().toLower());
}

const Client *Estate::client(const ClientKey &key) const
{
    return at(m_clients, m_clientRows, key);
}

const Client *Estate::clientByClientId(QStringView clientId) const
{
    return at(m_clients, m_clientIdRows, clientId.toString().toCaseFolded());
}

const SavedSearch *Estate::savedSearch(const SavedSearchKey &key) const
{
    return find(m_savedSearches, key);
}

const TrashEntry *Estate::trashEntry(const TrashKey &key) const
{
    return find(m_trash, key);
}

const Contact *Estate::contact(const ClientKey &client, const TenantKey &tenant) const
{
    return at(m_contacts, m_contactRows, ContactKey{client, tenant});
}

QList<const Contact *> Estate::contactsOf(const TenantKey &tenant) const
{
    for (; m_contactsIndexed < m_contacts.size(); ++m_contactsIndexed)
        m_tenantContactRows.insert(m_contacts[m_contactsIndexed].tenant, m_contactsIndexed);
    QList<const Contact *> found;
    const auto [begin, end] = m_tenantContactRows.equal_range(tenant);
    for (auto row = begin; row != end; ++row)
        found.append(&m_contacts[*row]);
    return found;
}

const Client *Estate::tenantLevelClient(const TenantKey &tenant) const
{
    return at(m_clients, m_tenantLevelRows, tenant);
}

const Client *Estate::regionLevelClient(const SubscriptionKey &subscription,
                                        const QString &regionCode) const
{
    return at(m_clients, m_regionLevelRows,
              QPair<SubscriptionKey, QString>{subscription, regionCode});
}

void Estate::apply(const EstateChange &change)
{
    bool indexIsStale = false;
    const bool isFew = change.tenants.size() <= indexedSingly;
    m_tenantRows.reserve(m_tenantRows.size() + change.tenants.size());
    m_hostRows.reserve(m_hostRows.size() + 2 * change.tenants.size());
    m_contactRows.reserve(m_contactRows.size() + change.contacts.size());
    for (const Subscription &entry : change.subscriptions) {
        const Subscription *old = subscription(entry.key);
        indexIsStale |= old && old->name != entry.name;
        indexSubscription(put(m_subscriptions, m_subscriptionRows, entry.key, entry));
    }
    for (const Tenant &entry : change.tenants) {
        const Tenant *old = tenant(entry.key);
        const bool isElsewhere = old
                              && (old->host != entry.host || old->systemHost != entry.systemHost);
        const QStringList left = isElsewhere ? QStringList{old->host, old->systemHost}
                                             : QStringList();
        indexTenant(put(m_tenants, m_tenantRows, entry.key, entry));
        indexIsStale |= isElsewhere && !isFew;
        for (const QString &host : left)
            if (isFew)
                indexHost(host);
    }
    for (const Client &entry : change.clients) {
        const Client *old = client(entry.key);
        indexIsStale |= old && !isFoundAlike(*old, entry);
        indexClient(put(m_clients, m_clientRows, entry.key, entry));
    }
    for (const Contact &entry : change.contacts)
        put(m_contacts, m_contactRows, ContactKey{entry.client, entry.tenant}, entry);
    put(m_savedSearches, change.savedSearches, change.removedSavedSearches);
    put(m_trash, change.trash, change.removedTrash);
    const bool removes = !change.removedSubscriptions.isEmpty() || !change.removedTenants.isEmpty()
                      || !change.removedClients.isEmpty();
    if (removes)
        remove(change);
    if (indexIsStale || removes)
        rebuildIndex();
}

void Estate::remove(const EstateChange &change)
{
    const Removal removal(change, *this);
    const auto isTaken = [&removal](const auto &thing) { return removal.takes(thing); };
    m_subscriptions.removeIf(isTaken);
    m_tenants.removeIf(isTaken);
    m_clients.removeIf(isTaken);
    m_contacts.removeIf(isTaken);
}

void Estate::rebuildIndex()
{
    m_subscriptionRows.clear();
    m_subscriptionNameRows.clear();
    m_tenantRows.clear();
    m_clientRows.clear();
    m_clientIdRows.clear();
    m_contactRows.clear();
    m_tenantContactRows.clear();
    m_contactsIndexed = 0;
    m_hostRows.clear();
    m_tenantLevelRows.clear();
    m_regionLevelRows.clear();
    m_tenantRows.reserve(m_tenants.size());
    m_hostRows.reserve(m_tenants.size());
    m_contactRows.reserve(m_contacts.size());
    for (qsizetype row = 0; row < m_subscriptions.size(); ++row) {
        m_subscriptionRows.insert(m_subscriptions[row].key, row);
        indexSubscription(row);
    }
    for (qsizetype row = 0; row < m_tenants.size(); ++row) {
        m_tenantRows.insert(m_tenants[row].key, row);
        indexTenant(row);
    }
    for (qsizetype row = 0; row < m_clients.size(); ++row) {
        m_clientRows.insert(m_clients[row].key, row);
        indexClient(row);
    }
    for (qsizetype row = 0; row < m_contacts.size(); ++row)
        m_contactRows.insert({m_contacts[row].client, m_contacts[row].tenant}, row);
}

void Estate::indexSubscription(qsizetype row)
{
    const QString name = m_subscriptions[row].name.toCaseFolded();
    if (!m_subscriptionNameRows.contains(name))
        m_subscriptionNameRows.insert(name, row);
}

void Estate::indexTenant(qsizetype row)
{
    const Tenant &tenant = m_tenants[row];
    m_hostRows.insert(tenant.host, row);
    if (!tenant.systemHost.isEmpty())
        m_hostRows.insert(tenant.systemHost, row);
}

/// Finds who has a host after one has left it.
void Estate::indexHost(const QString &host)
{
    m_hostRows.remove(host);
    for (qsizetype row = 0; row < m_tenants.size(); ++row)
        if (!host.isEmpty() && (m_tenants[row].host == host || m_tenants[row].systemHost == host))
            m_hostRows.insert(host, row);
}

void Estate::indexClient(qsizetype row)
{
    const Client &client = m_clients[row];
    const QString id = client.clientId.toCaseFolded();
    if (!m_clientIdRows.contains(id))
        m_clientIdRows.insert(id, row);
    if (client.tier == Tier::Tenant && !m_tenantLevelRows.contains(client.tenant))
        m_tenantLevelRows.insert(client.tenant, row);
    const QPair<SubscriptionKey, QString> reach{client.subscription, client.regionCode};
    if (client.tier == Tier::Region && !m_regionLevelRows.contains(reach))
        m_regionLevelRows.insert(reach, row);
}

} // namespace tenantry
