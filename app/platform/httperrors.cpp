#include "app/platform/httperrors.h"

#include "app/domain/redaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HttpErrors)
};

/// %1 is the host, %2 the proxy, %3 what Qt says.
struct NetworkProblem
{
    QNetworkReply::NetworkError error;
    ErrorCode code;
    const char *text;
};

constexpr std::array networkProblems{
    NetworkProblem{QNetworkReply::ConnectionRefusedError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "%1 refused the connection. Check the name of the host, and "
                                     "whether your network lets you reach it.")},
    NetworkProblem{QNetworkReply::RemoteHostClosedError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "%1 closed the connection before its answer was complete. "
                                     "Try again.")},
    NetworkProblem{QNetworkReply::HostNotFoundError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The name %1 could not be found. Check it for typing errors, "
                                     "and check your network connection.")},
    NetworkProblem{QNetworkReply::TimeoutError, ErrorCode::Timeout,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The connection to %1 did not come about in time. Check your "
                                     "network connection, then try again.")},
    NetworkProblem{
        QNetworkReply::SslHandshakeFailedError, ErrorCode::Tls,
        QT_TRANSLATE_NOOP("HttpErrors",
                          "No secure connection to %1 could be agreed on, so nothing was "
                          "sent (%3). Tenantry needs TLS 1.2 or newer.")},
    NetworkProblem{
        QNetworkReply::TemporaryNetworkFailureError, ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("HttpErrors",
                          "The network connection was lost while %1 was asked. Try again "
                          "when it is back.")},
    NetworkProblem{
        QNetworkReply::NetworkSessionFailedError, ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("HttpErrors",
                          "There is no network connection, so %1 was not asked. Try again "
                          "when it is back.")},
    NetworkProblem{QNetworkReply::ProxyConnectionRefusedError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The proxy %2 refused the connection, so %1 was not asked. "
                                     "Check the proxy's address in the settings.")},
    NetworkProblem{
        QNetworkReply::ProxyConnectionClosedError, ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("HttpErrors",
                          "The proxy %2 closed the connection before %1 was reached. Try "
                          "again.")},
    NetworkProblem{QNetworkReply::ProxyNotFoundError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The name of the proxy %2 could not be found, so %1 was not "
                                     "asked. Check the proxy's address in the settings.")},
    NetworkProblem{
        QNetworkReply::ProxyTimeoutError, ErrorCode::Timeout,
        QT_TRANSLATE_NOOP("HttpErrors",
                          "The proxy %2 did not answer in time, so %1 was not asked. Try "
                          "again, or check the proxy's address in the settings.")},
    NetworkProblem{QNetworkReply::ProxyAuthenticationRequiredError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The proxy %2 asks for a user name and a password, which "
                                     "Tenantry cannot give, so %1 was not asked. Use a proxy that "
                                     "asks for none.")},
    NetworkProblem{QNetworkReply::UnknownProxyError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The proxy %2 could not reach %1. Check the name of the host, "
                                     "or ask who runs the proxy.")},
    NetworkProblem{QNetworkReply::ProtocolFailure, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "What %1 answered is not HTTP (%3). Check the name of the "
                                     "host.")},
};

/// With a proxy in between Qt tells less apart: these may be about either of the two.
constexpr std::array problemsBehindProxy{
    NetworkProblem{QNetworkReply::HostNotFoundError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The name of the proxy %2, or of %1 behind it, could not be "
                                     "found. Check both for typing errors.")},
    NetworkProblem{QNetworkReply::ConnectionRefusedError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The proxy %2 could not reach %1. Check the name of the host, "
                                     "or try again later.")},
    NetworkProblem{QNetworkReply::UnknownNetworkError, ErrorCode::Unreachable,
                   QT_TRANSLATE_NOOP("HttpErrors",
                                     "The proxy %2 opened no connection to %1 (%3). Check the "
                                     "proxy's address and the name of the host.")},
};

constexpr NetworkProblem otherNetworkProblem{
    QNetworkReply::UnknownNetworkError, ErrorCode::Unreachable,
    QT_TRANSLATE_NOOP("HttpErrors",
                      "The network did not carry the request to %1 (%3). Check your network "
                      "connection, then try again.")};

/// %1 is the host.
struct TlsProblem
{
    QSslError::SslError error;
    const char *text;
};

constexpr auto unknownIssuer = QT_TRANSLATE_NOOP(
    "HttpErrors",
    "The certificate of %1 was issued by an authority that this computer does not know, so nothing "
    "was sent. If your company inspects connections, give its certificate file to Tenantry with "
    "--ca-file.");
constexpr auto wrongHost = QT_TRANSLATE_NOOP(
    "HttpErrors",
    "The certificate that was shown for %1 belongs to another host, so nothing was sent. Check the "
    "name of the host; if it is right, somebody may be in between.");
constexpr auto expired = QT_TRANSLATE_NOOP("HttpErrors",
                                           "The certificate of %1 has expired, so nothing was "
                                           "sent. Check this computer's clock, then tell "
                                           "who runs the host.");
constexpr auto notYetValid = QT_TRANSLATE_NOOP(
    "HttpErrors",
    "The certificate of %1 is not valid yet, so nothing was sent. Check this computer's clock.");
constexpr auto revoked = QT_TRANSLATE_NOOP(
    "HttpErrors",
    "The certificate of %1 has been revoked, so nothing was sent. Do not trust this "
    "host until who runs it says why.");
constexpr auto untrusted = QT_TRANSLATE_NOOP(
    "HttpErrors", "The certificate of %1 cannot be trusted (%2), so nothing was sent.");

/// In the order of telling: what comes first says most about the others.
constexpr std::array tlsProblems{
    TlsProblem{QSslError::CertificateRevoked, revoked},
    TlsProblem{QSslError::HostNameMismatch, wrongHost},
    TlsProblem{QSslError::CertificateExpired, expired},
    TlsProblem{QSslError::CertificateNotYetValid, notYetValid},
    TlsProblem{QSslError::UnableToGetLocalIssuerCertificate, unknownIssuer},
    TlsProblem{QSslError::UnableToGetIssuerCertificate, unknownIssuer},
    TlsProblem{QSslError::UnableToVerifyFirstCertificate, unknownIssuer},
    TlsProblem{QSslError::SelfSignedCertificate, unknownIssuer},
    TlsProblem{QSslError::SelfSignedCertificateInChain, unknownIssuer},
    TlsProblem{QSslError::CertificateUntrusted, unknownIssuer},
};

const NetworkProblem &problemOf(QNetworkReply::NetworkError error, bool isBehindProxy)
{
    const auto behind = std::ranges::find(problemsBehindProxy, error, &NetworkProblem::error);
    if (isBehindProxy && behind != problemsBehindProxy.end())
        return *behind;
    const auto known = std::ranges::find(networkProblems, error, &NetworkProblem::error);
    return known == networkProblems.end() ? otherNetworkProblem : *known;
}

int seconds(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

Error networkError(QNetworkReply::NetworkError error, const HttpPeer &peer, const QString &detail)
{
    const NetworkProblem &problem = problemOf(error, !peer.proxy.isEmpty());
    QString text = Words::tr(problem.text);
    text.replace("%1"_L1, peer.host);
    text.replace("%2"_L1, peer.proxy);
    text.replace("%3"_L1, redacted(detail)); // last: what comes from outside is not replaced again
    return {problem.code, text};
}

Error tlsError(const QList<QSslError> &problems, const HttpPeer &peer)
{
    for (const TlsProblem &known : tlsProblems)
        if (std::ranges::find(problems, known.error, &QSslError::error) != problems.end())
            return {ErrorCode::Tls, Words::tr(known.text).arg(peer.host)};
    const QString detail = problems.isEmpty() ? QString() : problems.first().errorString();
    return {ErrorCode::Tls, Words::tr(untrusted).arg(peer.host, redacted(detail))};
}

Error silenceError(const HttpPeer &peer, std::chrono::milliseconds limit)
{
    return {
        ErrorCode::Timeout,
        Words::tr("Nothing was heard from %1 for %n second(s), so the request was given up. Try "
                  "again later.",
                  nullptr, seconds(limit))
            .arg(peer.host)};
}

Error deadlineError(const HttpPeer &peer, std::chrono::milliseconds limit)
{
    return {ErrorCode::Timeout,
            Words::tr("The answer of %1 was not complete after %n second(s), so the request was "
                      "given up. Try again later.",
                      nullptr, seconds(limit))
                .arg(peer.host)};
}

Error tooLargeError(const HttpPeer &peer, qsizetype limit)
{
    return {ErrorCode::TooLarge,
            Words::tr("The answer of %1 is larger than %2 KiB, so it was not read. This is not how "
                      "Qlik Cloud answers: check the name of the host.")
                .arg(peer.host)
                .arg(limit / 1024)};
}

Error redirectedError(const HttpPeer &peer, const QUrl &target)
{
    if (target.host().isEmpty())
        return {ErrorCode::Redirected,
                Words::tr("%1 sent the request elsewhere, and Tenantry did not follow. Check the "
                          "name of the host.")
                    .arg(peer.host)};
    return {ErrorCode::Redirected,
            Words::tr("%1 sent the request on to %2, and Tenantry did not follow: nothing was sent "
                      "there. Check the name of the host.")
                .arg(peer.host, redacted(target.host()))};
}

} // namespace tenantry
