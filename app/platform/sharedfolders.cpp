#include "app/platform/sharedfolders.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// A folder that such a service names itself, alone or with an account: “OneDrive - Contoso”.
struct NamedFolder
{
    QLatin1StringView name;
    QLatin1StringView service;
};

constexpr std::array namedFolders{
    NamedFolder{"Dropbox"_L1, "Dropbox"_L1},
    NamedFolder{"OneDrive"_L1, "OneDrive"_L1},
    NamedFolder{"Mobile Documents"_L1, "iCloud Drive"_L1},
    NamedFolder{"iCloud Drive"_L1, "iCloud Drive"_L1},
    NamedFolder{"iCloudDrive"_L1, "iCloud Drive"_L1},
    NamedFolder{"Google Drive"_L1, "Google Drive"_L1},
    NamedFolder{"GoogleDrive"_L1, "Google Drive"_L1},
    NamedFolder{"My Drive"_L1, "Google Drive"_L1},
    NamedFolder{"Nextcloud"_L1, "Nextcloud"_L1},
    NamedFolder{"ownCloud"_L1, "ownCloud"_L1},
    NamedFolder{"Box Sync"_L1, "Box"_L1},
    NamedFolder{"pCloudDrive"_L1, "pCloud"_L1},
    NamedFolder{"Proton Drive"_L1, "Proton Drive"_L1},
    NamedFolder{"Seafile"_L1, "Seafile"_L1},
};

/// What a service leaves in the top folder that it copies, whatever that is called.
struct Marker
{
    QLatin1StringView pattern;
    QLatin1StringView service;
};

constexpr std::array markers{
    Marker{".stfolder"_L1, "Syncthing"_L1},          Marker{".dropbox.cache"_L1, "Dropbox"_L1},
    Marker{".nextcloudsync.log"_L1, "Nextcloud"_L1}, Marker{".owncloudsync.log"_L1, "ownCloud"_L1},
    Marker{".sync_*.db"_L1, "Nextcloud"_L1},         Marker{"._sync_*.db"_L1, "Nextcloud"_L1},
};

constexpr std::array networkFileSystems{
    "nfs"_L1,
    "nfs3"_L1,
    "nfs4"_L1,
    "cifs"_L1,
    "smb"_L1,
    "smb2"_L1,
    "smb3"_L1,
    "smbfs"_L1,
    "afpfs"_L1,
    "afs"_L1,
    "webdav"_L1,
    "davfs"_L1,
    "ceph"_L1,
    "lustre"_L1,
    "fuse.davfs"_L1,
    "fuse.sshfs"_L1,
    "fuse.rclone"_L1,
    "fuse.s3fs"_L1,
    "ncpfs"_L1,
    "beegfs"_L1,
    "fuse.ceph"_L1,
    "fuse.goofys"_L1,
    "fuse.glusterfs"_L1,
    "fuse.gvfsd-fuse"_L1,
    "fuse.onedriver"_L1,
    "fuse.google-drive-ocamlfuse"_L1,
};

/// “Dropbox”, “Dropbox (Contoso)”, “OneDrive - Contoso”, “GoogleDrive-ada@example.com”.
bool isNamed(QStringView folder, QLatin1StringView name)
{
    if (!folder.startsWith(name))
        return false;
    const QStringView rest = folder.sliced(name.size());
    return rest.isEmpty() || rest.startsWith("-"_L1) || rest.startsWith(" -"_L1)
        || rest.startsWith(" ("_L1);
}

/// By what lies in the folder; it is read once, however many markers there are.
QString markedService(const QDir &folder)
{
    QStringList patterns;
    for (const Marker &marker : markers)
        patterns.append(marker.pattern);
    const QStringList found = folder.entryList(patterns,
                                               QDir::AllEntries | QDir::Hidden | QDir::System);
    const auto marked = std::ranges::find_if(markers, [&found](const Marker &marker) {
        return !found.isEmpty() && QDir::match(marker.pattern, found.first());
    });
    return marked == markers.end() ? QString() : marked->service;
}

} // namespace

QString syncServiceOf(const QString &folder)
{
    QDir place(folder);
    do {
        const QString own = place.dirName();
        const auto named = std::ranges::find_if(namedFolders, [&own](const NamedFolder &known) {
            return isNamed(own, known.name);
        });
        if (named != namedFolders.end())
            return named->service;
        if (const QString service = markedService(place); !service.isEmpty())
            return service;
    } while (place.cdUp());
    return {};
}

bool isNetworkFileSystem(QByteArrayView type)
{
    return std::ranges::any_of(networkFileSystems, [type](QLatin1StringView known) {
        return known.compare(QLatin1StringView(type), Qt::CaseInsensitive) == 0;
    });
}

} // namespace tenantry
