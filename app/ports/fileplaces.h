#pragma once

#include "app/domain/result.h"
#include "app/ports/receiver.h"

namespace tenantry {

/// Where a file is, or would be made, and who else could come by it there.
struct FilePlace
{
    /// What git makes of the file.
    enum class Repository {
        None,           // there is no work tree around it
        Ignored,        // git takes neither it nor its backups in
        BackupsExposed, // git ignores it, but not the backups beside it
        Exposed,        // git would take it in
        Tracked,        // git has it already
        Unknown,        // there is a work tree, but git could not be asked
    };

    QString path = {}; // the file itself, behind links
    bool exists = false;
    bool isLink = false;        // what was asked for is a link to it
    int mode = 0;               // of the file as it is: 0644; 0 where there are no modes
    QString missingFolder = {}; // the uppermost folder that would be made; empty where none is
    bool isFolderOpenToOthers = false; // others may put files there: it is not written
    Repository repository = Repository::None;
    QString workTree = {};     // the top folder of git's work tree
    QString syncedBy = {};     // the service that copies the folder elsewhere: "Dropbox"
    QString networkDrive = {}; // the kind of network file system that it is on: "nfs4"

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// Whether others than its owner may read or change the file as it is.
inline bool isOpenToOthers(const FilePlace &place)
{
    return place.exists && (place.mode & 077) != 0;
}

/// Looks at places before something is written there.
class FilePlaces
{
public:
    FilePlaces() = default;
    virtual ~FilePlaces() = default;
    FilePlaces(const FilePlaces &) = delete;
    FilePlaces &operator=(const FilePlaces &) = delete;

    /// Resolves the path as the file store does, and changes nothing. Every answer comes later,
    /// never inside the call, and within seconds. Errors: Storage, where the file store would not
    /// write through a link.
    virtual void look(const QString &path, Receiver<Result<FilePlace>> receiver) = 0;
};

} // namespace tenantry
