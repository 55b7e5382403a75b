#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

namespace tenantry::simulator {

struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    /// Names are in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    qint64 size = 0;

    QString path() const { return QString::fromUtf8(target).section(QLatin1Char('?'), 0, 0); }
    QUrlQuery query() const
    {
        return QUrlQuery(QString::fromUtf8(target).section(QLatin1Char('?'), 1));
    }
};

} // namespace tenantry::simulator
