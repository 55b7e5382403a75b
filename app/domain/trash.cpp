#include "app/domain/trash.h"

#include "app/domain/removal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Trash", text);
}

QString tenantsText(int count)
{
    return QCoreApplication::translate("Trash", "%n tenant(s)", nullptr, count);
}

QString clientsText(int count)
{
    return QCoreApplication::translate("Trash", "%n client(s)", nullptr, count);
}

} // namespace

TrashEntry trashOf(const EstateChange &removals, const Estate &estate)
{
    TrashEntry entry;
    const Removal removal(removals, estate);
    if (removal.isEmpty())
        return entry;
    const auto isTaken = [&removal](const auto &thing) { return removal.takes(thing); };
    std::ranges::copy_if(estate.subscriptions(), std::back_inserter(entry.subscriptions), isTaken);
    std::ranges::copy_if(estate.tenants(), std::back_inserter(entry.tenants), isTaken);
    std::ranges::copy_if(estate.clients(), std::back_inserter(entry.clients), isTaken);
    std::ranges::copy_if(estate.contacts(), std::back_inserter(entry.contacts), isTaken);
    return entry;
}

EstateChange withTrash(EstateChange change, const Estate &estate, const QDateTime &now)
{
    TrashEntry entry = change.trash.isEmpty() ? trashOf(change, estate) : TrashEntry();
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
    const QString tenants = tenantsText(static_cast<int>(entry.tenants.size()));
    const QString clients = clientsText(static_cast<int>(entry.clients.size()));
    if (entry.tenants.isEmpty())
        return clients;
    return entry.clients.isEmpty() ? tenants : tr("%1 and %2").arg(tenants, clients);
}

} // namespace tenantry
