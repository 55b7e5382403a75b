// Written after the documentation and not yet run on Windows.
#include "app/platform/directory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sddl.h>
#include <utility>
#include <vector>
#include <windows.h>

namespace tenantry {

namespace {

/// Closes at the end of its scope, without a word.
struct OpenFile
{
    HANDLE handle;

    explicit OpenFile(HANDLE opened)
        : handle(opened)
    {}
    ~OpenFile()
    {
        if (handle != INVALID_HANDLE_VALUE)
            ::CloseHandle(handle);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
};

/// Full access for the owner and the system, inherited from nowhere.
class OwnerOnly
{
public:
    OwnerOnly()
    {
        ::ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)", SDDL_REVISION_1, &m_descriptor, nullptr);
        m_attributes = {sizeof(m_attributes), m_descriptor, FALSE};
    }
    ~OwnerOnly() { ::LocalFree(m_descriptor); }
    OwnerOnly(const OwnerOnly &) = delete;
    OwnerOnly &operator=(const OwnerOnly &) = delete;

    /// Null when the rights could not be made: then nothing may be created.
    SECURITY_ATTRIBUTES *attributes() { return m_descriptor ? &m_attributes : nullptr; }

private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
    SECURITY_ATTRIBUTES m_attributes{};
};

Error storageFailure(DWORD number)
{
    return Error{ErrorCode::Storage, qt_error_string(static_cast<int>(number))};
}

bool isMissing(DWORD number)
{
    return number == ERROR_FILE_NOT_FOUND || number == ERROR_PATH_NOT_FOUND;
}

std::wstring nativePath(const QString &folder, const QString &name)
{
    return QDir::toNativeSeparators(folder + u'/' + name).toStdWString();
}

Result<void> fill(HANDLE file, QByteArrayView bytes)
{
    const qsizetype total = bytes.size();
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const auto chunk = static_cast<DWORD>(std::min<qsizetype>(bytes.size(), 1 << 20));
        if (!::WriteFile(file, bytes.data(), chunk, &written, nullptr))
            return storageFailure(::GetLastError());
        if (written == 0)
            return storageFailure(ERROR_DISK_FULL);
        bytes = bytes.sliced(written);
    }
    LARGE_INTEGER size{};
    if (!::FlushFileBuffers(file) || !::GetFileSizeEx(file, &size))
        return storageFailure(::GetLastError());
    if (size.QuadPart != total)
        return storageFailure(ERROR_DISK_FULL);
    return {};
}

Result<void> makeMissing(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent == path)
        return Error{ErrorCode::NotFound, qt_error_string(ERROR_PATH_NOT_FOUND)};
    const Result<void> above = makeMissing(parent);
    if (!above)
        return above;
    OwnerOnly owner;
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    if (!owner.attributes() || !::CreateDirectoryW(native.c_str(), owner.attributes()))
        return storageFailure(::GetLastError());
    return {};
}

} // namespace

Result<Directory> Directory::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, qt_error_string(ERROR_PATH_NOT_FOUND)};
    if (!info.isDir())
        return storageFailure(ERROR_DIRECTORY);
    return Directory(path, -1);
}

Result<Directory> Directory::make(const QString &path)
{
    const Result<void> made = makeMissing(path);
    if (!made)
        return made.error();
    return open(path);
}

Directory::Directory(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

Directory::Directory(Directory &&other) noexcept = default;
Directory &Directory::operator=(Directory &&other) noexcept = default;
Directory::~Directory() = default;

Result<bool> Directory::isOpenToOthers() const
{
    return false; // what is created here has rights of its own
}

Result<bool> Directory::isOwn(const QString &) const
{
    return true; // only links ask, and making one takes an administrator
}

QByteArray Directory::identity(const QString &) const
{
    return {}; // an open file cannot be replaced
}

Result<std::optional<Secret>> Directory::read(const QString &name, qsizetype limit) const
{
    const OpenFile file(::CreateFileW(nativePath(m_path, name).c_str(), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT,
                                      nullptr));
    if (file.handle == INVALID_HANDLE_VALUE && isMissing(::GetLastError()))
        return std::optional<Secret>();
    if (file.handle == INVALID_HANDLE_VALUE)
        return storageFailure(::GetLastError());
    BY_HANDLE_FILE_INFORMATION status{};
    const bool isPlain = ::GetFileType(file.handle) == FILE_TYPE_DISK
                      && ::GetFileInformationByHandle(file.handle, &status)
                      && !(status.dwFileAttributes
                           & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT));
    if (!isPlain)
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Directory", "not a regular file")};
    Secret content;
    std::vector<char, WipingAllocator<char>> buffer(1 << 16);
    while (content.size() <= limit) {
        DWORD count = 0;
        if (!::ReadFile(file.handle, buffer.data(), static_cast<DWORD>(buffer.size()), &count,
                        nullptr))
            return storageFailure(::GetLastError());
        if (count == 0)
            return std::optional<Secret>(std::move(content));
        content.append({buffer.data(), static_cast<qsizetype>(count)});
    }
    const int most = static_cast<int>(limit);
    return Error{ErrorCode::TooLarge,
                 QCoreApplication::translate("Directory", "larger than %n byte(s)", nullptr, most)};
}

Result<void> Directory::create(const QString &name, QByteArrayView bytes) const
{
    OwnerOnly owner;
    if (!owner.attributes())
        return storageFailure(::GetLastError());
    const std::wstring native = nativePath(m_path, name);
    Result<void> filled;
    {
        const OpenFile file(::CreateFileW(native.c_str(), GENERIC_WRITE, 0, owner.attributes(),
                                          CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
        const DWORD number = ::GetLastError();
        if (file.handle == INVALID_HANDLE_VALUE)
            return number == ERROR_FILE_EXISTS
                     ? Error{ErrorCode::Exists, qt_error_string(static_cast<int>(number))}
                     : storageFailure(number);
        filled = fill(file.handle, bytes);
    }
    if (!filled)
        ::DeleteFileW(native.c_str());
    return filled;
}

Result<void> Directory::replace(const QString &from, const QString &to) const
{
    if (!::MoveFileExW(nativePath(m_path, from).c_str(), nativePath(m_path, to).c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return storageFailure(::GetLastError());
    return {};
}

Result<void> Directory::place(const QString &from, const QString &to) const
{
    if (::MoveFileExW(nativePath(m_path, from).c_str(), nativePath(m_path, to).c_str(),
                      MOVEFILE_WRITE_THROUGH))
        return {};
    const DWORD number = ::GetLastError();
    if (number == ERROR_ALREADY_EXISTS || number == ERROR_FILE_EXISTS)
        return Error{ErrorCode::Exists, qt_error_string(static_cast<int>(number))};
    return storageFailure(number);
}

void Directory::remove(const QString &name) const
{
    ::DeleteFileW(nativePath(m_path, name).c_str());
}

Result<void> Directory::removeForGood(const QString &name) const
{
    if (!::DeleteFileW(nativePath(m_path, name).c_str()) && !isMissing(::GetLastError()))
        return storageFailure(::GetLastError());
    return {};
}

Result<void> Directory::sync() const
{
    return {}; // the moves are written through
}

} // namespace tenantry
