#include "app/domain/trash.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Trash", text);
}

QString tenantsText(qsizetype count)
{
    return QCoreApplication::translate("Trash", "%n tenant(s)", nullptr, static_cast<int>(count));
}

QString clientsText(qsizetype count)
{
    return QCoreApplication::translate("Trash", "%n client(s)", nullptr, static_cast<int>(count));
}

} // namespace

TrashEntry trashOf(const EstateChange &removals, const Estate &estate)
{
    TrashEntry entry;
    if (removals.removedSubscriptions.isEmpty() && removals.removedTenants.isEmpty()
        && removals.removedClients.isEmpty())
        return entry;
    Estate after = estate;
    after.apply({.removedSubscriptions = removals.removedSubscriptions,
                 .removedTenants = removals.removedTenants,
                 .removedClients = removals.removedClients});
    std::ranges::copy_if(estate.subscriptions(), std::back_inserter(entry.subscriptions),
                         [&](const Subscription &thing) { return !after.subscription(thing.key); });
    std::ranges::copy_if(estate.tenants(), std::back_inserter(entry.tenants),
                         [&](const Tenant &thing) { return !after.tenant(thing.key); });
    std::ranges::copy_if(estate.clients(), std::back_inserter(entry.clients),
                         [&](const Client &thing) { return !after.client(thing.key); });
    std::ranges::copy_if(estate.contacts(), std::back_inserter(entry.contacts),
                         [&](const Contact &thing) {
        return !after.contact(thing.client, thing.tenant);
    });
    return entry;
}

EstateChange withTrash(EstateChange change, const Estate &estate, const QDateTime &now)
{
    TrashEntry entry = trashOf(change, estate);
    if (entry == TrashEntry())
        return change;
    entry.key = TrashKey::make();
    entry.removedAt = now;
    change.trash.append(std::move(entry));
    return change;
}

EstateChange restoreOf(const TrashEntry &entry)
{
    return {.subscriptions = entry.subscriptions,
            .tenants = entry.tenants,
            .clients = entry.clients,
            .contacts = entry.contacts,
            .removedTrash = {entry.key}};
}

QList<TrashKey> expiredTrash(const Estate &estate, const QDateTime &now)
{
    QList<TrashKey> expired;
    for (const TrashEntry &entry : estate.trash())
        if (entry.removedAt < now.addDays(-daysInTrash))
            expired.append(entry.key);
    return expired;
}

QString nameOf(const TrashEntry &entry)
{
    if (entry.subscriptions.size() == 1)
        return tr("the subscription “%1”").arg(entry.subscriptions.first().name);
    if (entry.tenants.size() == 1)
        return tr("the tenant “%1”").arg(entry.tenants.first().name);
    if (entry.tenants.isEmpty() && entry.clients.size() == 1)
        return tr("the client “%1”").arg(entry.clients.first().name);
    const QString tenants = tenantsText(entry.tenants.size());
    const QString clients = clientsText(entry.clients.size());
    if (entry.tenants.isEmpty())
        return clients;
    return entry.clients.isEmpty() ? tenants : tr("%1 and %2").arg(tenants, clients);
}

} // namespace tenantry
