#include "app/domain/estate.h"

#include "app/domain/removal.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace tenantry {

namespace {

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
    const qsizetype row = m_hostIndex.find(m_tenants, host.toString().toLower());
    return row < 0 ? nullptr : &m_tenants[row];
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

qsizetype Estate::rowOf(const Tenant &tenant) const
{
    const Tenant *begin = m_tenants.constData();
    const bool isOurs = !std::less<>()(&tenant, begin)
                     && std::less<>()(&tenant, begin + m_tenants.size());
    return isOurs ? &tenant - begin : rowOf(tenant.key);
}

const Contact *Estate::contact(const ClientKey &client, const TenantKey &tenant) const
{
    return contactAt(client, rowOf(tenant));
}

const Contact *Estate::contact(const ClientKey &client, const Tenant &tenant) const
{
    return contactAt(client, rowOf(tenant));
}

const Contact *Estate::contactAt(const ClientKey &client, qsizetype tenantRow) const
{
    const qsizetype row = m_contactIndex.find(m_contacts, client, tenantRow);
    return row < 0 ? nullptr : &m_contacts[row];
}

QList<const Contact *> Estate::contactsOf(const TenantKey &tenant) const
{
    return m_contactIndex.of(m_contacts, rowOf(tenant));
}

const Client *Estate::tenantLevelClient(const TenantKey &tenant) const
{
    return at(m_clients, m_tenantLevelRows, tenant);
}

const Client *Estate::regionLevelClient(const SubscriptionKey &subscription,
                                        const Text &regionCode) const
{
    return at(m_clients, m_regionLevelRows, QPair<SubscriptionKey, Text>{subscription, regionCode});
}

const QByteArray &Estate::searchText(const Tenant &tenant) const
{
    const qsizetype row = rowOf(tenant);
    static const QByteArray nothing;
    return row < 0 ? nothing : m_searchTexts.at(*this, row);
}

void Estate::apply(const EstateChange &change)
{
    bool indexIsStale = false;
    for (const Subscription &entry : change.subscriptions) {
        const Subscription *old = subscription(entry.key);
        indexIsStale |= old && old->name != entry.name;
        indexSubscription(put(m_subscriptions, m_subscriptionRows, entry.key, entry));
    }
    putTenants(change.tenants);
    for (const Client &entry : change.clients) {
        const Client *old = client(entry.key);
        indexIsStale |= old && !isFoundAlike(*old, entry);
        indexClient(put(m_clients, m_clientRows, entry.key, entry));
    }
    putContacts(change.contacts);
    put(m_savedSearches, change.savedSearches, change.removedSavedSearches);
    put(m_trash, change.trash, change.removedTrash);
    const bool removes = !change.removedSubscriptions.isEmpty() || !change.removedTenants.isEmpty()
                      || !change.removedClients.isEmpty();
    if (removes)
        remove(change);
    if (indexIsStale || removes)
        rebuildIndex();
    if (!change.subscriptions.isEmpty() || !change.clients.isEmpty())
        m_searchTexts.clear();
}

void Estate::putTenants(const QList<Tenant> &tenants)
{
    m_tenantRows.reserve(m_tenantRows.size() + tenants.size());
    for (const Tenant &entry : tenants) {
        if (const Tenant *known = tenant(entry.key))
            m_hostIndex.put(known - m_tenants.constData(), known, entry);
        else
            m_hostIndex.put(m_tenants.size(), nullptr, entry);
        const qsizetype row = put(m_tenants, m_tenantRows, entry.key, entry);
        m_searchTexts.forget(row);
    }
}

void Estate::putContacts(const QList<Contact> &contacts)
{
    m_contactIndex.reserve(m_contacts.size() + contacts.size());
    for (const Contact &entry : contacts) {
        const qsizetype tenantRow = rowOf(entry.tenant);
        const qsizetype row = m_contactIndex.find(m_contacts, entry.client, tenantRow);
        if (row >= 0) {
            m_contacts[row] = entry;
        } else {
            m_contacts.append(entry);
            m_contactIndex.append(tenantRow);
        }
        m_searchTexts.forget(tenantRow);
    }
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
    m_hostIndex.clear();
    m_searchTexts.clear();
    m_tenantLevelRows.clear();
    m_regionLevelRows.clear();
    m_tenantRows.reserve(m_tenants.size());
    for (qsizetype row = 0; row < m_subscriptions.size(); ++row) {
        m_subscriptionRows.insert(m_subscriptions[row].key, row);
        indexSubscription(row);
    }
    for (qsizetype row = 0; row < m_tenants.size(); ++row)
        m_tenantRows.insert(m_tenants[row].key, row);
    for (qsizetype row = 0; row < m_clients.size(); ++row) {
        m_clientRows.insert(m_clients[row].key, row);
        indexClient(row);
    }
    indexContacts();
}

void Estate::indexContacts()
{
    m_contactIndex.clear();
    m_contactIndex.reserve(m_contacts.size());
    qsizetype row = -1;
    for (const Contact &contact : m_contacts) {
        // Most follow one another as their tenants do.
        const bool isNext = row + 1 < m_tenants.size() && m_tenants[row + 1].key == contact.tenant;
        row = isNext ? row + 1 : rowOf(contact.tenant);
        m_contactIndex.append(row);
    }
}

void Estate::indexSubscription(qsizetype row)
{
    const QString name = m_subscriptions[row].name.toCaseFolded();
    if (!m_subscriptionNameRows.contains(name))
        m_subscriptionNameRows.insert(name, row);
}

void Estate::indexClient(qsizetype row)
{
    const Client &client = m_clients[row];
    const QString id = client.clientId.toCaseFolded();
    if (!m_clientIdRows.contains(id))
        m_clientIdRows.insert(id, row);
    if (client.tier == Tier::Tenant && !m_tenantLevelRows.contains(client.tenant))
        m_tenantLevelRows.insert(client.tenant, row);
    const QPair<SubscriptionKey, Text> reach{client.subscription, client.regionCode};
    if (client.tier == Tier::Region && !m_regionLevelRows.contains(reach))
        m_regionLevelRows.insert(reach, row);
}

} // namespace tenantry
