#pragma once

#include "app/domain/reminders.h"
#include "app/ports/filestore.h"

namespace tenantry {

/// Writes reminders as a calendar into a file, instead of what is there; answers the backup's path,
/// empty where there was no file.
Result<QString> writeCalendar(FileStore &files,
                              const QString &path,
                              const QList<Reminder> &reminders,
                              const QDateTime &now);

} // namespace tenantry
