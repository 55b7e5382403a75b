#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QByteArray>
#include <QString>

namespace tenantry {

struct FileContent
{
    bool exists = false;
    Secret bytes = {};
    QByteArray hash = {}; // SHA-256 of the bytes; empty where there is no file
};

/// Reads and writes the files that other tools read. Errors: Storage (with the reason, the old file
/// is untouched) · TooLarge · ChangedMeanwhile.
class FileStore
{
public:
    FileStore() = default;
    virtual ~FileStore() = default;
    FileStore(const FileStore &) = delete;
    FileStore &operator=(const FileStore &) = delete;

    /// A file that is not there is an answer, not an error; one that cannot be read is an error.
    virtual Result<FileContent> read(const QString &path, qsizetype limit) = 0;
    /// Replaces the whole file at once, mode 0600, synced to disk. `was` is what read() gave: if
    /// the file is not that any more, nothing is written. Answers the path of the backup that was
    /// made of the old file, empty where there was none.
    virtual Result<QString> write(const QString &path,
                                  const Secret &bytes,
                                  const FileContent &was) = 0;
    /// Deletes a file that is still what read() gave, of which `was` needs the hash alone; a link
    /// is not followed. Good when it certainly is not there any more.
    virtual Result<void> remove(const QString &path, const FileContent &was) = 0;
};

} // namespace tenantry
