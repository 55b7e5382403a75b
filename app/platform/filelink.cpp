#include "app/platform/filelink.h"

#include "app/platform/directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FileLink", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool isOwn(const QString &path)
{
    const QFileInfo info(path);
    const Result<Directory> folder = Directory::open(info.absolutePath());
    if (!folder)
        return false;
    const Result<bool> own = folder->isOwn(info.fileName());
    return own && *own;
}

} // namespace

Result<QString> followedLink(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    const QString target = info.canonicalFilePath();
    if (target.isEmpty())
        return Error{ErrorCode::Storage,
                     tr("“%1” is a link that leads nowhere. Remove the link, or make the file that "
                        "it names.")
                         .arg(shown(path))};
    return target;
}

Result<void> checkLink(const QString &path, const QString &target)
{
    if (!QFileInfo(path).isSymLink())
        return {};
    const QString home = QFileInfo(QDir::homePath()).canonicalFilePath();
    if (home.isEmpty() || !target.startsWith(home + u'/'))
        return Error{ErrorCode::Storage,
                     tr("“%1” is a link to “%2”, which is not in your home folder, so nothing was "
                        "written. Choose the file itself if you mean it.")
                         .arg(shown(path), shown(target))};
    if (!isOwn(path) || !isOwn(target))
        return Error{ErrorCode::Storage,
                     tr("“%1” is a link to “%2”, and one of them belongs to somebody else, so "
                        "nothing was written. Choose another file.")
                         .arg(shown(path), shown(target))};
    return {};
}

} // namespace tenantry
