#pragma once

#include "app/domain/reminders.h"

namespace tenantry {

/// The reminders as a calendar (RFC 5545): an all-day event each, with alarms; audits come back
/// each month. An event keeps its UID, so that importing again updates it. Names are in it, no
/// secrets and no client ids.
QByteArray calendarOf(const QList<Reminder> &reminders, const QDateTime &now);

} // namespace tenantry
