#include "app/platform/sqliteestatestore.h"

#include "app/platform/rows.h"
#include "app/platform/schema.h"
#include "app/platform/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr QLatin1StringView fileName{"estate.sqlite"};
constexpr std::array sidecars{"-journal"_L1, "-wal"_L1};
constexpr QLatin1StringView unfinishedPrefix{"estate.sqlite.new-"};

QString tr(const char *text)
{
    return QCoreApplication::translate("SqliteEstateStore", text);
}

/// What a start that was cut short left behind.
void removeUnfinished(const Directory &folder)
{
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
        if (name.startsWith(unfinishedPrefix))
            folder.remove(name);
}

} // namespace

SqliteEstateStore::SqliteEstateStore(QString folder)
    : m_folder(std::move(folder))
{}

SqliteEstateStore::~SqliteEstateStore() = default;

QString SqliteEstateStore::path() const
{
    return m_folder + u'/' + fileName;
}

Result<Estate> SqliteEstateStore::load()
{
    if (m_database && identity() != m_identity)
        m_database.reset();
    const Result<void> opened = open();
    if (!opened)
        return opened.error();
    Transaction transaction(*m_database);
    const Result<void> begun = transaction.beginReading();
    if (!begun)
        return begun.error();
    Result<EstateChange> all = rows::readAll(*m_database);
    if (!all)
        return all.error();
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_version = version->toLongLong();
    // What SQLite has kept of the file is not needed again: from here on it is written only.
    const Result<void> freed = m_database->run(u"PRAGMA shrink_memory"_s);
    if (!freed)
        return freed.error();
    return Estate(*std::move(all));
}

Result<void> SqliteEstateStore::apply(const EstateChange &change)
{
    const Result<void> opened = open();
    if (!opened)
        return opened;
    // What is written into a file that has lost its name is lost with it.
    if (identity() != m_identity)
        return Error{ErrorCode::Storage,
                     tr("“%1” was replaced or removed while Tenantry was using it, so nothing was "
                        "stored. Start Tenantry again.")
                         .arg(QDir::toNativeSeparators(path()))};
    Transaction transaction(*m_database);
    const Result<void> begun = transaction.beginWriting();
    if (!begun)
        return begun;
    const Result<void> applied = rows::apply(*m_database, change);
    if (!applied)
        return applied;
    return transaction.commit();
}

bool SqliteEstateStore::isChangedElsewhere()
{
    if (!m_database)
        return false;
    if (identity() != m_identity)
        return true;
    // Own changes do not count in it. Where it cannot be told, reading again will tell.
    const Result<QVariant> version = m_database->value(u"PRAGMA data_version"_s);
    return !version || version->toLongLong() != m_version;
}

Result<void> SqliteEstateStore::open()
{
    if (m_database)
        return {};
    const Result<Directory> folder = Directory::make(m_folder);
    if (!folder)
        return unusable(folder.error());
    const Result<bool> isOpen = folder->isOpenToOthers();
    if (!isOpen)
        return unusable(isOpen.error());
    if (*isOpen)
        return Error{
            ErrorCode::Storage,
            tr("Other users may change what is in the folder “%1”, so it is not used. Take "
               "that right away from them, or choose another folder.")
                .arg(QDir::toNativeSeparators(m_folder))};
    if (!QFileInfo(path()).isSymLink() && !QFileInfo::exists(path())) {
        const Result<void> created = create(*folder);
        if (!created)
            return created;
    }
    removeUnfinished(*folder);
    const Result<void> usable = checkFile();
    if (!usable)
        return usable;

    QByteArray opened = folder->identity(fileName);
    Result<std::unique_ptr<Database>> database = Database::open(path());
    if (!database)
        return database.error();
    const Result<void> updated = update(**database, *folder);
    if (!updated)
        return updated;
    // One sync a change instead of three or four, and who reads does not keep others from writing.
    const Result<QVariant> mode = (*database)->value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    const Result<QVariant> version = (*database)->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_version = version->toLongLong();
    m_identity = std::move(opened);
    m_database = std::move(*database);
    return {};
}

Result<void> SqliteEstateStore::checkFile() const
{
    const QFileInfo info(path());
    if (info.isSymLink() || !info.isFile())
        return unusable({ErrorCode::Storage, tr("not a regular file")});
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const bool isPrivate = !(info.permissions() & others);
    if (!isPrivate && !QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner))
        return unusable({ErrorCode::Storage, tr("others may read it")});
    return {};
}

Result<void> SqliteEstateStore::create(const Directory &folder) const
{
    // SQLite would play it into the new file, to which it does not belong.
    for (const QLatin1StringView suffix : sidecars)
        if (QFileInfo::exists(path() + suffix))
            return Error{
                ErrorCode::Corrupt,
                tr("“%1” is missing, but “%2”, which belongs to it, is there. Put the file "
                   "back, or move the other one away to begin with an empty estate.")
                    .arg(QDir::toNativeSeparators(path()), fileName + suffix)};
    // Whole before it has its name: an empty file with that name is a damaged one, never a new one.
    const QString name = unfinishedPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<void> done = folder.create(name, {});
    if (!done)
        return unusable(done.error());
    {
        const Result<std::unique_ptr<Database>> database = Database::open(folder.path() + u'/'
                                                                          + name);
        done = database ? Schema(**database).update() : database.error();
    }
    if (done) {
        done = folder.place(name, fileName);
        const bool isPlaced = done || done.error().code == ErrorCode::Exists;
        done = isPlaced ? folder.sync() : done;
        if (!done)
            done = unusable(done.error());
    }
    folder.remove(name);
    for (const QLatin1StringView suffix : sidecars)
        folder.remove(name + suffix);
    // Another Tenantry that starts now may have been quicker, and have swept this one's away.
    return QFileInfo::exists(path()) ? Result<void>() : done;
}

Result<void> SqliteEstateStore::update(Database &database, const Directory &folder) const
{
    Schema schema(database);
    const Result<void> known = schema.check();
    if (!known)
        return known;
    const Result<int> version = schema.version();
    if (!version)
        return version.error();
    if (*version == schema.latestVersion())
        return {};
    const QString backup = u"%1.bak-v%2"_s.arg(fileName).arg(*version);
    folder.remove(backup);
    const Result<void> created = folder.create(backup, {});
    if (!created)
        return unusable(created.error());
    const Result<void> copied = schema.copyTo(folder.path() + u'/' + backup);
    if (!copied) {
        folder.remove(backup);
        return copied;
    }
    return schema.update();
}

QByteArray SqliteEstateStore::identity() const
{
    const Result<Directory> folder = Directory::open(m_folder);
    return folder ? folder->identity(fileName) : QByteArray();
}

Error SqliteEstateStore::unusable(const Error &reason) const
{
    return Error{
        ErrorCode::Storage,
        tr("The estate “%1” cannot be used (%2). Put that right, or choose another folder, "
           "and try again.")
            .arg(QDir::toNativeSeparators(path()), reason.message)};
}

} // namespace tenantry
