#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

struct NearDay
{
    int days; // from today
    const char *text;
};

constexpr std::array nearDays{
    NearDay{-1, QT_TRANSLATE_NOOP("Time", "%1, yesterday")},
    NearDay{0, QT_TRANSLATE_NOOP("Time", "%1, today")},
    NearDay{1, QT_TRANSLATE_NOOP("Time", "%1, tomorrow")},
};

} // namespace

QString spanText(std::chrono::seconds span)
{
    using namespace std::chrono;
    const qint64 seconds = std::max<qint64>(0, span.count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (minutes < 60)
        return tr("%1 m").arg(minutes);
    if (hours < 24)
        return minutes % 60 == 0 ? tr("%1 h").arg(hours)
                                 : tr("%1 h %2 m").arg(hours).arg(minutes % 60);
    return tr("%1 d").arg(hours / 24);
}

QString tenantsText(int count)
{
    return count == 1 ? tr("1 tenant") : tr("%1 tenants").arg(count);
}

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%1 m ago").arg(seconds / 60);
    if (seconds < 86400)
        return tr("%1 h ago").arg(seconds / 3600);
    return tr("%1 d ago").arg(seconds / 86400);
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString dayText(const QDate &day, const QDate &today)
{
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    const auto days = static_cast<int>(today.daysTo(day));
    const auto found = std::ranges::find(nearDays, days, &NearDay::days);
    if (found != nearDays.end())
        return tr(found->text).arg(date);
    return days < 0
             ? QCoreApplication::translate("Time", "%1, %n day(s) ago", nullptr, -days).arg(date)
             : QCoreApplication::translate("Time", "%1, in %n day(s)", nullptr, days).arg(date);
}

} // namespace tenantry
