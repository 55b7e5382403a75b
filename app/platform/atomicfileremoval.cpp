// How the store deletes a file.
#include "app/platform/atomicfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tenantry {

namespace {

constexpr qsizetype comparedBytes = qsizetype{64} * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("AtomicFileStore", text);
}

Error notDeleted(const QString &shown, const QString &reason)
{
    return {ErrorCode::Storage,
            tr("“%1” could not be deleted (%2) and is still there. Delete it by other means.")
                .arg(shown, reason)};
}

bool isWhatItWas(const Secret &now, const FileContent &was)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(now.reveal());
    return was.exists && hash.result() == was.hash;
}

} // namespace

Result<void> AtomicFileStore::remove(const QString &path, const FileContent &was)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isSymLink())
        return Error{ErrorCode::Storage,
                     tr("“%1” is a link to “%2”, so nothing was deleted. Delete the file that you "
                        "mean yourself.")
                         .arg(shown, QDir::toNativeSeparators(info.symLinkTarget()))};
    const Result<Directory> folder = Directory::open(info.absolutePath());
    if (!folder && folder.error().code == ErrorCode::NotFound)
        return {};
    if (!folder)
        return notDeleted(shown, folder.error().message);
    const Result<std::optional<Secret>> now = folder->read(info.fileName(), comparedBytes);
    if (!now && now.error().code != ErrorCode::TooLarge)
        return notDeleted(shown, now.error().message);
    if (now && !*now)
        return {};
    if (!now || !isWhatItWas(**now, was))
        return Error{ErrorCode::ChangedMeanwhile,
                     tr("“%1” is not what it was when it was read, so it was not deleted. Look at "
                        "it again.")
                         .arg(shown)};
    if (const Result<void> removed = folder->removeForGood(info.fileName()); !removed)
        return notDeleted(shown, removed.error().message);
    if (const Result<void> synced = folder->sync(); !synced)
        return notDeleted(shown, synced.error().message);
    return {};
}

} // namespace tenantry
