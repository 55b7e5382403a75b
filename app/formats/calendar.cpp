#include "app/formats/calendar.h"

#include "app/domain/remindertexts.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype longestLine = 75; // bytes without the line break
constexpr QUuid uidSpace{0x0a8d2c0e, 0x41f4, 0x4a53, 0x9f, 0x0c, 0x3a,
                         0x2f,       0x6d,   0x1c,   0x5b, 0x7e};

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// A line of a calendar, folded between characters.
void add(QByteArray &calendar, QByteArray line)
{
    qsizetype room = longestLine;
    while (line.size() > room) {
        qsizetype end = room;
        while (isInsideCharacter(line.at(end)))
            --end;
        calendar += line.first(end) + "\r\n ";
        line.remove(0, end);
        room = longestLine - 1; // the space counts
    }
    calendar += line + "\r\n";
}

void add(QByteArray &calendar, const QByteArray &name, const QString &value)
{
    add(calendar, name + ':' + value.toUtf8());
}

QString dateText(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// Made of the keys, which are nobody's business outside.
QString uidOf(const Reminder &reminder)
{
    const QString what = u"%1/%2/%3/%4"_s.arg(QString::number(static_cast<int>(reminder.kind)),
                                              reminder.subscription.value, reminder.tenant.value,
                                              reminder.client.value);
    return QUuid::createUuidV5(uidSpace, what).toString(QUuid::WithoutBraces);
}

/// Each month on this day, or on the last one of a shorter month.
QString monthly(const QDate &first)
{
    const int day = first.day();
    if (day <= 28)
        return u"FREQ=MONTHLY"_s;
    QStringList days;
    for (int candidate = 28; candidate <= day; ++candidate)
        days.append(QString::number(candidate));
    return u"FREQ=MONTHLY;BYMONTHDAY=%1;BYSETPOS=-1"_s.arg(days.join(u','));
}

void addAlarm(QByteArray &calendar, int days, const QString &title)
{
    add(calendar, "BEGIN:VALARM");
    add(calendar, "ACTION:DISPLAY");
    add(calendar, "DESCRIPTION", title);
    add(calendar, "TRIGGER", u"-P%1D"_s.arg(days));
    add(calendar, "END:VALARM");
}

/// The notes of people stay inside: calendars are often shared.
QString descriptionOf(const Reminder &reminder)
{
    QStringList lines{reminderReason(reminder.kind), reminderAdvice(reminder)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void addEvent(QByteArray &calendar, const Reminder &reminder, const QString &stamp)
{
    const QString title = escaped(reminderTitle(reminder));
    add(calendar, "BEGIN:VEVENT");
    add(calendar, "UID", uidOf(reminder));
    add(calendar, "DTSTAMP", stamp);
    add(calendar, "LAST-MODIFIED", stamp);
    add(calendar, "DTSTART;VALUE=DATE", dateText(reminder.due));
    if (reminder.kind == ReminderKind::Audit)
        add(calendar, "RRULE", monthly(reminder.due));
    add(calendar, "SUMMARY", title);
    add(calendar, "DESCRIPTION", escaped(descriptionOf(reminder)));
    add(calendar, "CATEGORIES:Tenantry");
    add(calendar, "TRANSP:TRANSPARENT");
    for (const int days : reminderLeads(reminder.kind))
        addAlarm(calendar, days, title);
    add(calendar, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const QList<Reminder> &reminders, const QDateTime &now)
{
    QByteArray calendar;
    add(calendar, "BEGIN:VCALENDAR");
    add(calendar, "VERSION:2.0");
    add(calendar, "PRODID:-//Tenantry//Tenantry//EN");
    add(calendar, "CALSCALE:GREGORIAN");
    for (const Reminder &reminder : reminders)
        addEvent(calendar, reminder, timeText(now));
    add(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace tenantry
