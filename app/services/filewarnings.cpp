#include "app/services/filewarnings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Kind = FileWarning::Kind;
using Repository = FilePlace::Repository;

QString tr(const char *text)
{
    return QCoreApplication::translate("FileWarnings", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString nameOf(const FilePlace &place)
{
    return QFileInfo(place.path).fileName();
}

QString octal(int mode)
{
    return u"0%1"_s.arg(mode, 3, 8, QLatin1Char('0'));
}

struct RepositoryText
{
    Repository repository;
    QLatin1StringView id;
    const char *text; // %1 the work tree, %2 the name of the file
};

constexpr std::array repositoryTexts{
    RepositoryText{Repository::Tracked, "git-tracked"_L1,
                   QT_TRANSLATE_NOOP("FileWarnings",
                                     "Git tracks this file: with the next commit in “%1” the "
                                     "secrets are in its history for good. Take it out first (git "
                                     "rm --cached %2), or choose another folder.")},
    RepositoryText{Repository::Exposed, "git-exposed"_L1,
                   QT_TRANSLATE_NOOP("FileWarnings",
                                     "The folder “%1” is a work tree of git that does not ignore "
                                     "this file: the secrets could be committed. Add the line %2* "
                                     "to its .gitignore, or choose another folder.")},
    RepositoryText{Repository::BackupsExposed, "git-backups"_L1,
                   QT_TRANSLATE_NOOP("FileWarnings",
                                     "Git ignores this file in “%1”, but not the backups beside "
                                     "it: they hold secrets too and could be committed. Add the "
                                     "line %2.bak-* to its .gitignore.")},
    RepositoryText{Repository::Unknown, "git-unknown"_L1,
                   QT_TRANSLATE_NOOP("FileWarnings",
                                     "The folder “%1” is a work tree of git, and git could not say "
                                     "whether it ignores this file. Make sure that the line %2* is "
                                     "in its .gitignore, or choose another folder.")},
};

void addFolder(const FilePlace &place, QList<FileWarning> &warnings)
{
    if (place.isFolderOpenToOthers)
        warnings.append(
            {"folder-open"_L1, Kind::Obstacle,
             tr("Other users may change what is in the folder “%1”, so nothing is written there. "
                "Choose another folder, or take that right away from them.")
                 .arg(shown(QFileInfo(place.path).path()))});
}

void addRepository(const FilePlace &place, QList<FileWarning> &warnings)
{
    const auto text = std::ranges::find(repositoryTexts, place.repository,
                                        &RepositoryText::repository);
    if (text != repositoryTexts.end())
        warnings.append(
            {text->id, Kind::Danger, tr(text->text).arg(shown(place.workTree), nameOf(place))});
}

void addCopies(const FilePlace &place, QList<FileWarning> &warnings)
{
    if (!place.syncedBy.isEmpty())
        warnings.append({"synced"_L1, Kind::Danger,
                         tr("%1 copies this folder to other machines, and the secrets with it. "
                            "Choose a folder that stays on this computer.")
                             .arg(place.syncedBy)});
    if (!place.networkDrive.isEmpty())
        warnings.append({"network"_L1, Kind::Danger,
                         tr("This folder is on a network drive (%1), whose administrators can read "
                            "the secrets. Choose a folder on this computer.")
                             .arg(place.networkDrive)});
}

void addMode(const FilePlace &place, QList<FileWarning> &warnings)
{
    if (isOpenToOthers(place))
        warnings.append(
            {"file-open"_L1, Kind::Note,
             tr("Other users may read or change this file as it is (mode %1). Writing it makes it "
                "yours alone (0600); what they have read of it they know.")
                 .arg(octal(place.mode))});
}

} // namespace

QList<FileWarning> fileWarnings(const FilePlace &place)
{
    QList<FileWarning> warnings;
    addFolder(place, warnings);
    addRepository(place, warnings);
    addCopies(place, warnings);
    addMode(place, warnings);
    return warnings;
}

} // namespace tenantry
