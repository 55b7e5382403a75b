#include "app/domain/restoreplan.h"

#include "app/domain/importrows.h"

#include <algorithm>

namespace tenantry {

namespace {

using State = PlannedRow::State;

/// From the keys of a backup to those here.
struct Keys
{
    QHash<SubscriptionKey, SubscriptionKey> subscriptions = {};
    QHash<TenantKey, TenantKey> tenants = {};
    QHash<ClientKey, ClientKey> clients = {};
};

template <typename Thing>
void append(QList<ImportRow> &rows, const Estate &estate, const QList<Thing> &things)
{
    for (const Thing &thing : things) {
        ImportRow row = rowOf(estate, thing);
        row.number = rows.size() + 1;
        rows.append(row);
    }
}

template <typename Thing>
void enter(QHash<Key<Thing>, Key<Thing>> &keys, const Thing &inBackup, const Thing *here)
{
    if (here)
        keys.insert(inBackup.key, here->key);
}

bool isTaken(const PlannedRow &row)
{
    return row.state != State::Conflict && row.state != State::Invalid;
}

Keys keysOf(const Estate &backup, const Estate &after, const QList<PlannedRow> &rows)
{
    Keys keys;
    qsizetype row = 0;
    for (const Subscription &thing : backup.subscriptions())
        if (isTaken(rows[row++]))
            enter(keys.subscriptions, thing, after.subscriptionByName(thing.name));
    for (const Tenant &thing : backup.tenants())
        if (isTaken(rows[row++]))
            enter(keys.tenants, thing, after.tenantByHost(thing.host.toString()));
    for (const Client &thing : backup.clients())
        if (isTaken(rows[row++]))
            enter(keys.clients, thing, after.clientByClientId(thing.clientId));
    return keys;
}

/// What rows cannot say of the tenants that are new.
void completeTenants(EstateChange &change,
                     const Estate &backup,
                     const Estate &estate,
                     const Keys &keys)
{
    QHash<TenantKey, const Tenant *> sources;
    for (const Tenant &tenant : backup.tenants())
        sources.insert(keys.tenants.value(tenant.key), &tenant);
    for (Tenant &tenant : change.tenants) {
        const Tenant *source = sources.value(tenant.key);
        if (!source || estate.tenant(tenant.key))
            continue;
        tenant.vanishedAt = source->vanishedAt;
        tenant.pinnedClient = keys.clients.value(source->pinnedClient);
    }
}

/// Contacts with what is known of their bots; what is known here already stays.
QList<Contact> contactsOf(const Estate &backup, const Estate &estate, const Keys &keys)
{
    QList<Contact> contacts;
    for (Contact contact : backup.contacts()) {
        contact.client = keys.clients.value(contact.client);
        contact.tenant = keys.tenants.value(contact.tenant);
        if (contact.client.isNull() || contact.tenant.isNull())
            continue;
        const Contact *known = estate.contact(contact.client, contact.tenant);
        if (!known || (known->state == ContactState::Never && !known->bot.isKnown()))
            contacts.append(contact);
    }
    return contacts;
}

bool isHere(const TrashEntry &entry, const Estate &estate)
{
    const auto lives = [&estate](auto find) {
        return [&estate, find](const auto &thing) { return (estate.*find)(thing.key) != nullptr; };
    };
    const auto holdsAnyOf = [&entry](const TrashEntry &other) {
        return std::ranges::any_of(entry.clients, [&other](const Client &client) {
            return std::ranges::find(other.clients, client.key, &Client::key)
                != other.clients.end();
        });
    };
    return estate.trashEntry(entry.key)
        || std::ranges::any_of(entry.subscriptions, lives(&Estate::subscription))
        || std::ranges::any_of(entry.tenants, lives(&Estate::tenant))
        || std::ranges::any_of(entry.clients, lives(&Estate::client))
        || std::ranges::any_of(estate.trash(), holdsAnyOf);
}

/// The entry with what it belonged to under the keys here.
TrashEntry movedHere(TrashEntry entry, const Keys &keys)
{
    const auto move = [](auto &key, const auto &table) { key = table.value(key, key); };
    for (Tenant &tenant : entry.tenants) {
        move(tenant.subscription, keys.subscriptions);
        move(tenant.pinnedClient, keys.clients);
    }
    for (Client &client : entry.clients) {
        move(client.subscription, keys.subscriptions);
        move(client.tenant, keys.tenants);
    }
    for (Contact &contact : entry.contacts) {
        move(contact.client, keys.clients);
        move(contact.tenant, keys.tenants);
    }
    return entry;
}

} // namespace

RestorePlan planRestore(const Estate &backup, const Estate &estate, const RegionCatalogue &regions)
{
    QList<ImportRow> rows;
    append(rows, backup, backup.subscriptions());
    append(rows, backup, backup.tenants());
    const qsizetype firstClient = rows.size();
    append(rows, backup, backup.clients());
    append(rows, backup, backup.savedSearches());
    RestorePlan plan{.import = planImport(rows, estate, regions)};
    Estate after = estate;
    after.apply(plan.import.change);
    const Keys keys = keysOf(backup, after, plan.import.rows);
    completeTenants(plan.import.change, backup, estate, keys);
    plan.import.change.contacts = contactsOf(backup, estate, keys);
    for (qsizetype i = 0; i < backup.clients().size(); ++i) {
        const ClientKey &inBackup = backup.clients()[i].key;
        if (const ClientKey here = keys.clients.value(inBackup); !here.isNull())
            plan.clients.append({firstClient + i, inBackup, here});
    }
    for (const TrashEntry &entry : backup.trash())
        if (!isHere(entry, estate))
            plan.trash.append(movedHere(entry, keys));
    return plan;
}

} // namespace tenantry
