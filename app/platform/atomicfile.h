#pragma once

#include "app/platform/directory.h"
#include "app/ports/clock.h"
#include "app/ports/filestore.h"

namespace tenantry {

/// The files on this machine. Each write is a new file that takes the old one's name when it is
/// whole and on the disk; the old one stays beside it as NAME.bak-yyyyMMddHHmmss, the last five do.
class AtomicFileStore final : public FileStore
{
public:
    /// The clock names the backups.
    explicit AtomicFileStore(const Clock &clock);

    Result<FileContent> read(const QString &path, qsizetype limit) override;
    Result<QString> write(const QString &path,
                          const Secret &bytes,
                          const FileContent &was) override;
    Result<void> remove(const QString &path, const FileContent &was) override;

private:
    Result<QString> putInPlace(const Directory &folder,
                               const QString &temporary,
                               const QString &name,
                               const FileContent &was) const;
    Result<QString> backUp(const Directory &folder, const QString &name, const Secret &old) const;
    void removeAbandoned(const Directory &folder) const;

    const Clock &m_clock;
};

} // namespace tenantry
