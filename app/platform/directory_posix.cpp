#include "app/platform/directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tenantry {

namespace {

/// Closes at the end of its scope, without a word.
struct OpenFile
{
    int descriptor = -1;

    explicit OpenFile(int opened)
        : descriptor(opened)
    {}
    ~OpenFile()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
};

Error failure(int number)
{
    const ErrorCode code = number == ENOENT ? ErrorCode::NotFound : ErrorCode::Storage;
    return Error{code, qt_error_string(number)};
}

Error storageFailure(int number)
{
    return Error{ErrorCode::Storage, qt_error_string(number)};
}

Result<void> writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return storageFailure(errno);
        if (written == 0)
            return storageFailure(ENOSPC);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> fill(int file, QByteArrayView bytes)
{
    // The umask can only have taken rights away.
    struct stat status
    {};
    if (::fstat(file, &status) != 0)
        return storageFailure(errno);
    if ((status.st_mode & 0777) != 0600 && ::fchmod(file, 0600) != 0)
        return storageFailure(errno);
    const Result<void> written = writeAll(file, bytes);
    if (!written)
        return written;
    if (::fsync(file) != 0 || ::fstat(file, &status) != 0)
        return storageFailure(errno);
    // A full disk can take bytes and lose them. [measured with tmpfs]
    if (status.st_size != bytes.size())
        return storageFailure(ENOSPC);
    return {};
}

Result<void> makeMissing(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    int outcome = ::mkdir(encoded.constData(), 0700);
    if (outcome != 0 && errno == ENOENT) {
        const Result<void> above = makeMissing(QFileInfo(path).path());
        if (!above)
            return above;
        outcome = ::mkdir(encoded.constData(), 0700);
    }
    if (outcome != 0)
        return errno == EEXIST ? Result<void>() : storageFailure(errno);
    // The umask can only have taken rights away, which would lock the owner out.
    struct stat status
    {};
    const bool isWhole = ::stat(encoded.constData(), &status) == 0
                      && (status.st_mode & 0777) == 0700;
    if (!isWhole && ::chmod(encoded.constData(), 0700) != 0)
        return storageFailure(errno);
    return {};
}

} // namespace

Result<Directory> Directory::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(errno);
    return Directory(path, descriptor);
}

Result<Directory> Directory::make(const QString &path)
{
    Result<Directory> found = open(path);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    const Result<void> made = makeMissing(path);
    if (!made)
        return made.error();
    return open(path);
}

Directory::Directory(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

Directory::Directory(Directory &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

Directory &Directory::operator=(Directory &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

Directory::~Directory()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<bool> Directory::isOpenToOthers() const
{
    struct stat status
    {};
    if (::fstat(m_descriptor, &status) != 0)
        return storageFailure(errno);
    return (status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (status.st_mode & S_ISVTX) == 0;
}

Result<bool> Directory::isOwn(const QString &name) const
{
    struct stat status
    {};
    if (::fstatat(m_descriptor, QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW)
        != 0)
        return failure(errno);
    return status.st_uid == ::geteuid();
}

QByteArray Directory::identity(const QString &name) const
{
    struct stat status
    {};
    if (::fstatat(m_descriptor, QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW)
        != 0)
        return {};
    return QByteArray::number(status.st_dev) + ':' + QByteArray::number(status.st_ino);
}

Result<std::optional<Secret>> Directory::read(const QString &name, qsizetype limit) const
{
    // Without O_NONBLOCK a pipe would be waited for.
    const OpenFile file(::openat(m_descriptor, QFile::encodeName(name).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.descriptor < 0 && errno == ENOENT)
        return std::optional<Secret>();
    struct stat status
    {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &status) != 0)
        return storageFailure(errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Directory", "not a regular file")};
    Secret content;
    std::vector<char, WipingAllocator<char>> buffer(1 << 16);
    while (content.size() <= limit) {
        const ssize_t count = ::read(file.descriptor, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return storageFailure(errno);
        if (count == 0)
            return std::optional<Secret>(std::move(content));
        content.append({buffer.data(), count});
    }
    const int most = static_cast<int>(limit);
    return Error{ErrorCode::TooLarge,
                 QCoreApplication::translate("Directory", "larger than %n byte(s)", nullptr, most)};
}

Result<void> Directory::create(const QString &name, QByteArrayView bytes) const
{
    const QByteArray encoded = QFile::encodeName(name);
    const int file = ::openat(m_descriptor, encoded.constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return errno == EEXIST ? Error{ErrorCode::Exists, qt_error_string(errno)}
                               : storageFailure(errno);
    Result<void> filled = fill(file, bytes);
    // A network folder may say only now that it could not keep the bytes.
    if (::close(file) != 0 && filled)
        filled = storageFailure(errno);
    if (!filled)
        ::unlinkat(m_descriptor, encoded.constData(), 0);
    return filled;
}

Result<void> Directory::replace(const QString &from, const QString &to) const
{
    if (::renameat(m_descriptor, QFile::encodeName(from).constData(), m_descriptor,
                   QFile::encodeName(to).constData())
        != 0)
        return storageFailure(errno);
    return {};
}

Result<void> Directory::place(const QString &from, const QString &to) const
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::linkat(m_descriptor, source.constData(), m_descriptor, target.constData(), 0) == 0) {
        ::unlinkat(m_descriptor, source.constData(), 0);
        return {};
    }
    if (errno == EEXIST)
        return Error{ErrorCode::Exists, qt_error_string(errno)};
    // Some file systems know no second names: look first, then rename.
    struct stat status
    {};
    if (::fstatat(m_descriptor, target.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return Error{ErrorCode::Exists, qt_error_string(EEXIST)};
    return replace(from, to);
}

void Directory::remove(const QString &name) const
{
    ::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0);
}

Result<void> Directory::removeForGood(const QString &name) const
{
    if (::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0) != 0 && errno != ENOENT)
        return storageFailure(errno);
    return {};
}

Result<void> Directory::sync() const
{
    // EINVAL: a file system whose folders cannot be synced.
    if (::fsync(m_descriptor) != 0 && errno != EINVAL)
        return storageFailure(errno);
    return {};
}

} // namespace tenantry
