#include "ui/reminders/reminderfacts.h"

#include "app/domain/remindertexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

Scope scopeOf(const Reminder &reminder, const Estate &estate)
{
    if (reminder.kind == ReminderKind::Audit)
        return {.kind = Scope::Kind::Subscription, .subscription = reminder.subscription};
    if (reminder.kind == ReminderKind::AboutTenant)
        return {.kind = Scope::Kind::Tenant, .tenant = reminder.tenant};
    const Client *client = estate.client(reminder.client);
    if (client && client->tier == Tier::Tenant) // those have no node of their own
        return {.kind = Scope::Kind::Tenant, .tenant = client->tenant};
    return {.kind = Scope::Kind::Client, .client = reminder.client};
}

QString reasonText(const Reminder &reminder, const Estate &estate)
{
    const QString notes = reminderNotes(reminder, estate);
    QStringList lines{notes.isEmpty() ? reminderReason(reminder.kind) : notes,
                      reminderAdvice(reminder)};
    lines.removeAll(QString());
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    if (const ReminderSource *source = reminderSource(reminder.kind))
        lines.append(QCoreApplication::translate("Reminders", "Source: <a href=\"%1\">%2</a>")
                         .arg(QString(source->url),
                              QCoreApplication::translate("Reminders", source->title)));
    return lines.join(u"<br>"_s);
}

} // namespace tenantry
