#include "app/platform/httpoptions.h"

#include "app/domain/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpOptions)
};

bool isWord(const QString &proxy)
{
    return proxy == "system"_L1 || proxy == "none"_L1;
}

Result<void> checkProxy(const QString &proxy)
{
    if (isWord(proxy))
        return {};
    if (proxy.contains(u'@'))
        return invalid(Words::tr("The address of the proxy holds a user name or a password, which "
                                 "would be seen by others. Write it as http://host:port."));
    const QUrl url(proxy, QUrl::StrictMode);
    const bool isAddress = url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty()
                        && url.port() > 0 && (url.path().isEmpty() || url.path() == "/"_L1)
                        && !url.hasQuery() && !url.hasFragment();
    if (!isAddress)
        return invalid(
            Words::tr("“%1” is not the address of a proxy. Write it as http://host:port, "
                      "or “system” for the system's settings, or “none”.")
                .arg(redacted(proxy)));
    return {};
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return invalid(
            Words::tr("The certificate file %1 is not there, or is not a file. Choose the "
                      "file with your company's certificate authority.")
                .arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return invalid(
            Words::tr("The certificate file %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestCaFile)
        return invalid(
            Words::tr("The certificate file %1 is larger than 4 MiB, so it was not read. "
                      "Choose a file that holds certificates only.")
                .arg(path));
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (authorities.isEmpty())
        authorities = QSslCertificate::fromData(bytes, QSsl::Der);
    authorities.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (authorities.isEmpty())
        return invalid(
            Words::tr("The file %1 holds no certificate. Choose a file in PEM or DER form "
                      "with your company's certificate authority.")
                .arg(path));
    return authorities;
}

} // namespace

Result<HttpOptions> checkedHttpOptions(const QString &proxy, const QString &caFile)
{
    if (const Result<void> checked = checkProxy(proxy); !checked)
        return checked.error();
    HttpOptions options{.proxy = proxy, .caFile = caFile};
    if (caFile.isEmpty())
        return options;
    Result<QList<QSslCertificate>> authorities = readAuthorities(caFile);
    if (!authorities)
        return authorities.error();
    options.authorities = *std::move(authorities);
    return options;
}

QList<QNetworkProxy> proxiesFor(const HttpOptions &options, const QUrl &url)
{
    if (options.proxy == "system"_L1)
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (options.proxy == "none"_L1)
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const QUrl proxy(options.proxy, QUrl::StrictMode);
    return {
        QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host(), static_cast<quint16>(proxy.port(0)))};
}

QString proxyName(const HttpOptions &options, const QUrl &url)
{
    const QNetworkProxy first = proxiesFor(options, url).value(0);
    if (first.type() == QNetworkProxy::NoProxy || first.type() == QNetworkProxy::DefaultProxy)
        return {};
    return u"%1:%2"_s.arg(first.hostName()).arg(first.port());
}

} // namespace tenantry
