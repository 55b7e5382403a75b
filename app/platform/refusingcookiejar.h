#pragma once

#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace tenantry {

/// Takes no cookie and gives none.
class RefusingCookieJar final : public QNetworkCookieJar
{
    Q_OBJECT

public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override
    {
        return false;
    }
};

} // namespace tenantry
