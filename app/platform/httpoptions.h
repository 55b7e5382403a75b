#pragma once

#include "app/domain/result.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>

namespace tenantry {

/// How the network is reached.
struct HttpOptions
{
    QString proxy = QStringLiteral("system"); // or "none", or "http://host:port"
    QString caFile = {};
    QList<QSslCertificate> authorities = {}; // from caFile; trusted beside the system's own
    std::chrono::milliseconds deadline{30'000};
    std::chrono::milliseconds inactivity{10'000};
};

/// Reads the file and refuses what could not work later: a proxy that is no address, a file without
/// a certificate. An empty caFile means the system's authorities alone.
Result<HttpOptions> checkedHttpOptions(const QString &proxy, const QString &caFile);

/// The proxies to try for an address, best first; a proxy of type NoProxy means directly.
QList<QNetworkProxy> proxiesFor(const HttpOptions &options, const QUrl &url);

/// "proxy.example:8080" for people; empty where the way leads through no proxy.
QString proxyName(const HttpOptions &options, const QUrl &url);

} // namespace tenantry
