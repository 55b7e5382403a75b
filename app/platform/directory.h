#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tenantry {

/// A folder that is held open, so that what is done in it stays in it, whatever is renamed around
/// it. Names are single names in it and are never followed when they are links. The messages of
/// its errors are reasons, such as “Permission denied”: the sentence around them is the caller's.
class Directory
{
public:
    /// NotFound when it certainly is not there.
    static Result<Directory> open(const QString &path);
    /// Makes what is missing of it, for its owner only.
    static Result<Directory> make(const QString &path);

    Directory(Directory &&other) noexcept;
    Directory &operator=(Directory &&other) noexcept;
    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;
    ~Directory();

    const QString &path() const { return m_path; }
    /// Whether others may put things into it or swap what is in it.
    Result<bool> isOpenToOthers() const;
    /// Whether this user owns a name of it; of a link, the link itself.
    Result<bool> isOwn(const QString &name) const;
    /// Tells a file from another one that later has its name; empty where nothing can be told.
    QByteArray identity(const QString &name) const;
    /// The bytes of a regular file; nothing where there certainly is none; TooLarge beyond limit.
    Result<std::optional<Secret>> read(const QString &name, qsizetype limit) const;
    /// A new file for its owner only, whole and on the disk; on an error it leaves none behind.
    Result<void> create(const QString &name, QByteArrayView bytes) const;
    /// Gives a file another name, at once, in place of what had that name.
    Result<void> replace(const QString &from, const QString &to) const;
    /// Gives a file another name; Exists when something has that name already.
    Result<void> place(const QString &from, const QString &to) const;
    void remove(const QString &name) const;
    /// The same, where it matters whether the file is gone.
    Result<void> removeForGood(const QString &name) const;
    /// Waits until the disk knows the names.
    Result<void> sync() const;

private:
    Directory(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1; // POSIX only
};

} // namespace tenantry
