#pragma once

#include "app/domain/estate.h"

#include <optional>
#include <span>

namespace tenantry {

enum class ReminderKind {
    Audit,       // of the clients of a subscription, each month
    Rotation,    // of the secret of a client, each year
    AboutTenant, // the user's own
    AboutClient,
};

/// How near a day is: over, today or tomorrow, within 7 days, within 30.
enum class DueWithin { Overdue, Day, Week, Month, Later };

/// Something that is to be done on a day.
struct Reminder
{
    ReminderKind kind = ReminderKind::Audit;
    QDate due = {};                    // local
    QString name = {};                 // of what it is about
    std::optional<Tier> tier = {};     // of the client that it is about
    SubscriptionKey subscription = {}; // of an audit
    TenantKey tenant = {};
    ClientKey client = {};

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// All that is to be done, by day: what the vendor advises, and what the user noted. Days are those
/// of the local calendar. [contract 5: PLAY]
QList<Reminder> remindersOf(const Estate &estate, const QDateTime &now);
/// Those whose time has come: of an audit a week before its day, of all others 30 days.
QList<Reminder> nearReminders(const Estate &estate, const QDateTime &now);

DueWithin dueWithin(const QDate &due, const QDate &today);
/// How many days before the day a reminder speaks up, the earliest first.
std::span<const int> reminderLeads(ReminderKind kind);

/// When the secret is a year old; invalid where none is stored.
QDate rotationDue(const Client &client);
/// Whether the secret is to be rotated within a month, or was to be.
bool isRotationNear(const Client &client, const QDateTime &now);
/// Whether the day that a user noted is within a month, or over.
bool isReminderNear(const Remarks &remarks, const QDate &today);

/// What the estate becomes when these are done today: audits are noted, the user's own reminders
/// go. A rotation is done by a new secret alone, and changes nothing here.
EstateChange settled(const QList<Reminder> &reminders, const Estate &estate, const QDate &today);

} // namespace tenantry
