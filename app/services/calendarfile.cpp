#include "app/services/calendarfile.h"

#include "app/formats/calendar.h"

namespace tenantry {

namespace {

constexpr qsizetype largestFile = qsizetype{64} * 1024 * 1024; // bytes

} // namespace

Result<QString> writeCalendar(FileStore &files,
                              const QString &path,
                              const QList<Reminder> &reminders,
                              const QDateTime &now)
{
    const Result<FileContent> existing = files.read(path, largestFile);
    if (!existing)
        return existing.error();
    return files.write(path, Secret::take(calendarOf(reminders, now)), *existing);
}

} // namespace tenantry
