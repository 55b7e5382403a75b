#include "app/platform/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array pragmas{
    "PRAGMA foreign_keys = ON"_L1,    "PRAGMA synchronous = FULL"_L1,
    "PRAGMA fullfsync = ON"_L1, // on macOS fsync alone does not reach the disk
    "PRAGMA cell_size_check = ON"_L1, "PRAGMA secure_delete = ON"_L1,
    "PRAGMA temp_store = MEMORY"_L1,  "PRAGMA trusted_schema = OFF"_L1,
};

/// SQLite's primary result codes, as far as they make a difference to a person.
enum class Trouble { Busy, Full, Damaged, Unfitting, Other };
constexpr std::array<std::pair<int, Trouble>, 6> troubles{{
    {5, Trouble::Busy},       // SQLITE_BUSY
    {6, Trouble::Busy},       // SQLITE_LOCKED
    {11, Trouble::Damaged},   // SQLITE_CORRUPT
    {13, Trouble::Full},      // SQLITE_FULL
    {19, Trouble::Unfitting}, // SQLITE_CONSTRAINT
    {26, Trouble::Damaged},   // SQLITE_NOTADB
}};

Trouble troubleOf(const QSqlError &error)
{
    // The upper bytes tell more than is asked here.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto found = std::ranges::find(troubles, code, &decltype(troubles)::value_type::first);
    return found == troubles.end() ? Trouble::Other : found->second;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
{}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    // mode=rw: a file that has gone meanwhile is an error, not a new one that others may read.
    connection.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded() + "?mode=rw"));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open())
        return database->failure(connection.lastError());
    for (const QLatin1StringView pragma : pragmas) {
        const Result<void> set = database->run(pragma);
        if (!set)
            return set.error();
    }
    return database;
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql) || !query.next())
        return failure(query.lastError());
    return query.value(0);
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    return query;
}

Result<void> Database::run(QSqlQuery &query) const
{
    if (!query.exec())
        return failure(query.lastError());
    return {};
}

Result<void> Database::checkEnd(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return failure(query.lastError());
    return {};
}

Error Database::damaged(const QString &reason) const
{
    return Error{ErrorCode::Corrupt,
                 tr("“%1” is damaged and was left as it is (%2). Put a good copy in its place, or "
                    "move it away to begin with an empty estate.")
                     .arg(QDir::toNativeSeparators(m_path), reason)};
}

Error Database::failure(const QSqlError &error) const
{
    const QString path = QDir::toNativeSeparators(m_path);
    const QString reason = error.databaseText();
    switch (troubleOf(error)) {
    case Trouble::Damaged: return damaged(reason);
    case Trouble::Busy:
        return Error{ErrorCode::Storage,
                     tr("Another program is at work on “%1”, so nothing was done. Try again in a "
                        "moment.")
                         .arg(path)};
    case Trouble::Full:
        return Error{ErrorCode::Storage,
                     tr("There is no room on the disk for “%1”, so nothing was changed. Make room "
                        "and try again.")
                         .arg(path)};
    case Trouble::Unfitting:
        return Error{ErrorCode::Storage,
                     tr("The change does not fit what “%1” holds now (%2), so nothing was changed. "
                        "Perhaps another Tenantry has changed it: start again and look.")
                         .arg(path, reason)};
    case Trouble::Other: break;
    }
    return Error{ErrorCode::Storage,
                 tr("“%1” could not be used (%2), and nothing was changed. Check the disk and the "
                    "permissions, and try again.")
                     .arg(path, reason)};
}

} // namespace tenantry
