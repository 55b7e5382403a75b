#pragma once

#include "app/domain/reminders.h"

namespace tenantry {

/// “Rotate the secret of the client “eu-main””.
QString reminderTitle(const Reminder &reminder);
/// Why it is to be done, in a sentence.
QString reminderReason(ReminderKind kind);
/// What the user noted of the thing that the reminder is about, in one line; empty for others than
/// the user's own.
QString reminderNotes(const Reminder &reminder, const Estate &estate);
/// How to do it, in a sentence or two; empty where the user knows better.
QString reminderAdvice(const Reminder &reminder);

/// Where the vendor gives the advice; null where it is the user's own.
struct ReminderSource
{
    const char *title; // in the context Reminders
    QLatin1StringView url;
};
const ReminderSource *reminderSource(ReminderKind kind);

} // namespace tenantry
