#include "app/platform/rows.h"

#include "app/platform/table.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace tenantry::rows {

namespace {

template <typename Thing>
QString putStatement()
{
    const QStringList columns = Table<Thing>::columns();
    QStringList marks;
    QStringList updates;
    for (const QString &column : columns) {
        marks.append(u"?"_s);
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    }
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5"_s
        .arg(Table<Thing>::name, columns.join(u", "), marks.join(u", "), Table<Thing>::key,
             updates.join(u", "));
}

template <typename Thing>
Result<void> putAll(Database &database, const QList<Thing> &things)
{
    if (things.isEmpty())
        return {};
    Result<QSqlQuery> query = database.prepare(putStatement<Thing>());
    if (!query)
        return query.error();
    for (const Thing &thing : things) {
        RowWriter row(*query);
        Table<Thing>::write(thing, row);
        const Result<void> put = database.run(*query);
        if (!put)
            return put;
    }
    return {};
}

template <typename Thing>
Result<void> removeAll(Database &database, const QList<Key<Thing>> &keys)
{
    if (keys.isEmpty())
        return {};
    Result<QSqlQuery> query = database.prepare(
        u"DELETE FROM %1 WHERE key = ?"_s.arg(Table<Thing>::name));
    if (!query)
        return query.error();
    for (const Key<Thing> &key : keys) {
        query->bindValue(0, key.value.toString());
        const Result<void> removed = database.run(*query);
        if (!removed)
            return removed;
    }
    return {};
}

template <typename Thing>
Result<void> readTable(Database &database, TextPool &pool, QList<Thing> &things)
{
    const Result<QVariant> count = database.value(
        u"SELECT count(*) FROM %1"_s.arg(Table<Thing>::name));
    if (!count)
        return count.error();
    things.reserve(count->toLongLong());
    Result<QSqlQuery> query = database.prepare(
        u"SELECT %1 FROM %2 ORDER BY position"_s.arg(Table<Thing>::columns().join(u", "),
                                                     Table<Thing>::name));
    if (!query)
        return query.error();
    const Result<void> run = database.run(*query);
    if (!run)
        return run;
    while (query->next()) {
        RowReader row(*query, pool);
        things.append(Table<Thing>::read(row));
        if (!row.isGood())
            return database.damaged(
                QCoreApplication::translate("rows", "a row of the table %1 cannot be understood")
                    .arg(Table<Thing>::name));
    }
    return database.checkEnd(*query);
}

} // namespace

Result<void> apply(Database &database, const EstateChange &change)
{
    Result<void> done = putAll(database, change.subscriptions);
    if (done)
        done = putAll(database, change.tenants);
    if (done)
        done = putAll(database, change.clients);
    if (done)
        done = putAll(database, change.contacts);
    if (done)
        done = putAll(database, change.savedSearches);
    if (done)
        done = putAll(database, change.trash);
    if (done)
        done = removeAll(database, change.removedSubscriptions);
    if (done)
        done = removeAll(database, change.removedTenants);
    if (done)
        done = removeAll(database, change.removedClients);
    if (done)
        done = removeAll(database, change.removedSavedSearches);
    if (done)
        done = removeAll(database, change.removedTrash);
    return done;
}

Result<EstateChange> readAll(Database &database)
{
    EstateChange all;
    TextPool pool;
    Result<void> done = readTable(database, pool, all.subscriptions);
    if (done)
        done = readTable(database, pool, all.tenants);
    if (done)
        done = readTable(database, pool, all.clients);
    if (done)
        done = readTable(database, pool, all.contacts);
    if (done)
        done = readTable(database, pool, all.savedSearches);
    if (done)
        done = readTable(database, pool, all.trash);
    if (!done)
        return done.error();
    return all;
}

} // namespace tenantry::rows
