#pragma once

#include "app/ports/fileplaces.h"
#include "tests/support/memoryfilestore.h"

#include <QFileInfo>
#include <QMap>

namespace tenantry {

/// Places of the files in a MemoryFileStore: each as good as can be, unless told otherwise.
class MemoryFilePlaces final : public FilePlaces
{
public:
    explicit MemoryFilePlaces(const MemoryFileStore &files)
        : m_files(files)
    {}

    void look(const QString &path, Receiver<Result<FilePlace>> receiver) override
    {
        if (!receiver.context())
            return;
        Result<FilePlace> place = failure.message.isEmpty() ? Result(placeOf(path))
                                                            : Result<FilePlace>(failure);
        QMetaObject::invokeMethod(
            receiver.context(), [receiver, place] { receiver(place); }, Qt::QueuedConnection);
    }

    QMap<QString, QString> links;     // from the path of a link to the file
    QMap<QString, FilePlace> special; // what is to be said of a file, but where and whether it is
    QStringList folders;              // where there are any, no others are there
    Error failure;                    // with a message: every look ends with it

private:
    FilePlace placeOf(const QString &path) const
    {
        const QString target = links.value(path, path);
        FilePlace place = special.value(target);
        place.path = target;
        place.isLink = links.contains(path);
        place.exists = m_files.files.contains(target);
        if (place.exists && place.mode == 0)
            place.mode = 0600;
        if (!folders.isEmpty())
            place.missingFolder = missingFolder(QFileInfo(target).path());
        return place;
    }
    QString missingFolder(QString folder) const
    {
        QString missing;
        while (!folders.contains(folder) && folder != "/") {
            missing = folder;
            folder = QFileInfo(folder).path();
        }
        return missing;
    }

    const MemoryFileStore &m_files;
};

} // namespace tenantry
