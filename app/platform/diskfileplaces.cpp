#include "app/platform/diskfileplaces.h"

#include "app/platform/directory.h"
#include "app/platform/filelink.h"
#include "app/platform/gitlook.h"
#include "app/platform/sharedfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// The mode bits of a file; 0 where the system knows none.
int modeOf(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    // Qt's flags are hexadecimal digits: user, group, other from the third on.
    const auto flags = static_cast<int>(file.permissions().toInt());
    return ((flags & 0x7000) >> 12) << 6 | ((flags & 0x0070) >> 4) << 3 | (flags & 0x0007);
#else
    Q_UNUSED(file)
    return 0;
#endif
}

/// Where a file goes: the folder that is there, and what is to be made below it.
struct Folders
{
    QString existing;
    QString missing; // the uppermost folder that is not there; empty where none is missing
    QString path;    // of the file, behind the links of its folders
};

Folders foldersOf(const QString &path)
{
    QFileInfo folder(QFileInfo(path).path());
    QString missing;
    while (!folder.exists() && !folder.isRoot()) {
        missing = folder.filePath();
        folder.setFile(folder.path());
    }
    const QString existing = folder.canonicalFilePath();
    const QString below = QDir(folder.filePath()).relativeFilePath(path);
    // Put together by hand: a name that begins with a colon would be a resource to QDir.
    return {existing, missing, (existing.endsWith(u'/') ? existing : existing + u'/') + below};
}

Result<FilePlace> placeOnDisk(const QString &path)
{
    const Result<QString> target = followedLink(path);
    if (!target)
        return target.error();
    if (const Result<void> checked = checkLink(path, *target); !checked)
        return checked.error();
    const QFileInfo file(*target);
    const Folders folders = foldersOf(*target);
    FilePlace place;
    place.exists = file.exists();
    place.isLink = QFileInfo(path).isSymLink();
    place.path = folders.path;
    place.mode = place.exists ? modeOf(file) : 0;
    place.missingFolder = folders.missing;
    if (folders.missing.isEmpty()) {
        const Result<Directory> folder = Directory::open(folders.existing);
        const Result<bool> isOpen = folder ? folder->isOpenToOthers() : Result<bool>(false);
        place.isFolderOpenToOthers = isOpen && *isOpen;
    }
    place.syncedBy = syncServiceOf(folders.existing);
    const QByteArray type = QStorageInfo(folders.existing).fileSystemType();
    if (isNetworkFileSystem(type))
        place.networkDrive = QString::fromLatin1(type);
    return place;
}

} // namespace

DiskFilePlaces::DiskFilePlaces()
    : DiskFilePlaces(Git{.program = QStandardPaths::findExecutable(u"git"_s)})
{}

DiskFilePlaces::DiskFilePlaces(Git git)
    : m_git(std::move(git))
{}

void DiskFilePlaces::look(const QString &path, Receiver<Result<FilePlace>> receiver)
{
    QObject *context = receiver.context();
    if (!context)
        return;
    Result<FilePlace> place = placeOnDisk(path);
    if (!place) {
        QMetaObject::invokeMethod(
            context, [receiver, place] { receiver(place); }, Qt::QueuedConnection);
        return;
    }
    // Goes with who asks.
    auto *git = new GitLook(m_git.program, m_git.deadline, context);
    const QString folder = foldersOf(place->path).existing;
    git->start(folder, place->path,
               {git, [git, receiver, place = *place](const GitAnswer &answer) mutable {
                    git->deleteLater();
                    place.repository = answer.repository;
                    place.workTree = answer.workTree;
                    receiver(place);
                }});
}

} // namespace tenantry
