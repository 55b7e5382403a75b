#include "app/platform/atomicfile.h"

#include "app/platform/filelink.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr qsizetype keptBackups = 5;
/// More than any file that is merged; what is larger has changed.
constexpr qsizetype comparedBytes = qsizetype{64} * 1024 * 1024;
constexpr auto abandonedAfter = 1h;

QString tr(const char *text)
{
    return QCoreApplication::translate("AtomicFileStore", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QByteArray hashOf(const Secret &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.reveal());
    return hash.result();
}

Error notRead(const QString &path, const Error &reason)
{
    return Error{reason.code == ErrorCode::TooLarge ? ErrorCode::TooLarge : ErrorCode::Storage,
                 tr("“%1” could not be read (%2). Choose another file, or put right what stands in "
                    "the way, and try again.")
                     .arg(shown(path), reason.message)};
}

Error notWritten(const QString &path, const Error &reason)
{
    return Error{ErrorCode::Storage,
                 tr("“%1” could not be written (%2) and is as it was. Make room or choose another "
                    "folder, and try again.")
                     .arg(shown(path), reason.message)};
}

Error changedMeanwhile(const QString &path)
{
    return Error{ErrorCode::ChangedMeanwhile,
                 tr("“%1” is not what it was when it was read, so nothing was written. Look at "
                    "it again, and repeat what you did.")
                     .arg(shown(path))};
}

/// The folder of a file to be written, made where it is missing.
Result<Directory> safeFolder(const QString &path)
{
    Result<Directory> folder = Directory::make(QFileInfo(path).path());
    if (!folder)
        return notWritten(path, folder.error());
    const Result<bool> isOpen = folder->isOpenToOthers();
    if (!isOpen)
        return notWritten(path, isOpen.error());
    if (*isOpen)
        return Error{ErrorCode::Storage,
                     tr("“%1” was not written: other users may change what is in the folder “%2”. "
                        "Choose another folder, or take that right away from them.")
                         .arg(shown(path), shown(folder->path()))};
    return folder;
}

/// Whether the folder still holds what was read before.
bool isSame(const std::optional<Secret> &now, const FileContent &was)
{
    return now ? was.exists && hashOf(*now) == was.hash : !was.exists;
}

QStringList namesIn(const Directory &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// The times of the backups of a file, oldest first.
QList<QDateTime> backupTimes(const Directory &folder, const QString &prefix)
{
    QList<QDateTime> times;
    for (const QString &name : namesIn(folder)) {
        if (!name.startsWith(prefix))
            continue;
        QDateTime time = QDateTime::fromString(name.sliced(prefix.size()), u"yyyyMMddHHmmss"_s);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            times.append(time);
    }
    return times;
}

QString backupPrefix(const QString &name)
{
    return name + ".bak-"_L1;
}

QString backupName(const QString &name, const QDateTime &time)
{
    return backupPrefix(name) + time.toString(u"yyyyMMddHHmmss");
}

void removeOldBackups(const Directory &folder, const QString &name)
{
    const QList<QDateTime> times = backupTimes(folder, backupPrefix(name));
    for (qsizetype i = 0; i + keptBackups < times.size(); ++i)
        folder.remove(backupName(name, times[i]));
}

} // namespace

AtomicFileStore::AtomicFileStore(const Clock &clock)
    : m_clock(clock)
{}

Result<FileContent> AtomicFileStore::read(const QString &path, qsizetype limit)
{
    const Result<QString> target = followedLink(path);
    if (!target)
        return target.error();
    const QFileInfo info(*target);
    const Result<Directory> folder = Directory::open(info.path());
    if (!folder && folder.error().code == ErrorCode::NotFound)
        return FileContent{};
    if (!folder)
        return notRead(path, folder.error());
    Result<std::optional<Secret>> bytes = folder->read(info.fileName(), limit);
    if (!bytes)
        return notRead(path, bytes.error());
    if (!*bytes)
        return FileContent{};
    QByteArray hash = hashOf(**bytes);
    return FileContent{true, std::move(**bytes), std::move(hash)};
}

Result<QString> AtomicFileStore::write(const QString &path,
                                       const Secret &bytes,
                                       const FileContent &was)
{
    const Result<QString> target = followedLink(path);
    if (!target)
        return target.error();
    const Result<void> link = checkLink(path, *target);
    if (!link)
        return link.error();
    const Result<Directory> folder = safeFolder(*target);
    if (!folder)
        return folder.error();
    removeAbandoned(*folder);

    const QString name = QFileInfo(*target).fileName();
    const QString temporary = ".tenantry-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces)
                            + ".tmp"_L1;
    const Result<void> created = folder->create(temporary, bytes.reveal());
    if (!created)
        return notWritten(path, created.error());
    const Result<QString> written = putInPlace(*folder, temporary, name, was);
    if (!written) {
        folder->remove(temporary);
        if (written.error().code == ErrorCode::ChangedMeanwhile)
            return changedMeanwhile(path);
        return notWritten(path, written.error());
    }
    const Result<void> synced = folder->sync();
    if (!synced)
        return Error{ErrorCode::Storage,
                     tr("“%1” was written, but the disk did not confirm it (%2). Check the disk.")
                         .arg(shown(path), synced.error().message)};
    removeOldBackups(*folder, name);
    return written->isEmpty() ? QString() : folder->path() + u'/' + *written;
}

Result<QString> AtomicFileStore::putInPlace(const Directory &folder,
                                            const QString &temporary,
                                            const QString &name,
                                            const FileContent &was) const
{
    const Result<std::optional<Secret>> now = folder.read(name, comparedBytes);
    if (!now && now.error().code != ErrorCode::TooLarge)
        return now.error();
    if (!now || !isSame(*now, was))
        return Error{ErrorCode::ChangedMeanwhile};
    if (!*now) {
        const Result<void> placed = folder.place(temporary, name);
        if (placed)
            return QString();
        return placed.error().code == ErrorCode::Exists ? Error{ErrorCode::ChangedMeanwhile}
                                                        : placed.error();
    }
    const Result<QString> backup = backUp(folder, name, **now);
    if (!backup)
        return backup;
    const Result<void> replaced = folder.replace(temporary, name);
    if (replaced)
        return backup;
    folder.remove(*backup);
    return replaced.error();
}

Result<QString> AtomicFileStore::backUp(const Directory &folder,
                                        const QString &name,
                                        const Secret &old) const
{
    // Later than the newest one, so that the order of the names is the order of the writes.
    const QList<QDateTime> times = backupTimes(folder, backupPrefix(name));
    QDateTime time = m_clock.now();
    if (!times.isEmpty())
        time = std::max(time, times.last().addSecs(1));
    const QString backup = backupName(name, time);
    const Result<void> created = folder.create(backup, old.reveal());
    if (!created)
        return created.error();
    return backup;
}

void AtomicFileStore::removeAbandoned(const Directory &folder) const
{
    for (const QString &name : namesIn(folder)) {
        if (!name.startsWith(".tenantry-"_L1) || !name.endsWith(".tmp"_L1))
            continue;
        const QDateTime changed = QFileInfo(folder.path() + u'/' + name).lastModified();
        if (changed.addDuration(abandonedAfter) < m_clock.now())
            folder.remove(name);
    }
}

} // namespace tenantry
