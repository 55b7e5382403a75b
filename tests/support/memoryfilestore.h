#pragma once

#include "app/ports/filestore.h"

#include <QCryptographicHash>
#include <QMap>

namespace tenantry {

/// A working file store without a disk.
class MemoryFileStore final : public FileStore
{
public:
    Result<FileContent> read(const QString &path, qsizetype limit) override
    {
        if (!failure.message.isEmpty())
            return failure;
        if (!files.contains(path))
            return FileContent{};
        const QByteArray bytes = files.value(path);
        if (bytes.size() > limit)
            return Error{ErrorCode::TooLarge, "The file is too large."};
        return FileContent{true, Secret(bytes), hashOf(bytes)};
    }
    Result<QString> write(const QString &path, const Secret &bytes, const FileContent &was) override
    {
        if (!failure.message.isEmpty())
            return failure;
        const bool isSame = was.exists == files.contains(path)
                         && (!was.exists || was.hash == hashOf(files.value(path)));
        if (!isSame)
            return Error{ErrorCode::ChangedMeanwhile, "The file has changed meanwhile."};
        if (was.exists)
            files.insert(path + ".bak", files.value(path));
        files.insert(path, bytes.reveal().toByteArray());
        return was.exists ? path + ".bak" : QString();
    }

    Result<void> remove(const QString &path, const FileContent &was) override
    {
        if (!failure.message.isEmpty())
            return failure;
        if (files.contains(path) && (!was.exists || was.hash != hashOf(files.value(path))))
            return Error{ErrorCode::ChangedMeanwhile, "The file has changed meanwhile."};
        files.remove(path);
        return {};
    }

    QMap<QString, QByteArray> files;
    Error failure; // with a message: every call ends with it

private:
    static QByteArray hashOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
};

} // namespace tenantry
