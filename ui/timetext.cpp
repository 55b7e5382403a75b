#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

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

} // namespace tenantry
