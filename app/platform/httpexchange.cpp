#include "app/platform/httpexchange.h"

#include "app/platform/httprequests.h"
#include "app/platform/secretbody.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int mostRedirects = 3;
constexpr qint64 readAhead = 64 * 1024;

/// Qt calls a 400, a 401 or a 500 an error too; for us it is an answer.
bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    const bool isAboutContent = error > QNetworkReply::UnknownProxyError
                             && error <= QNetworkReply::UnknownContentError;
    const bool isAboutServer = error > QNetworkReply::ProtocolFailure
                            && error <= QNetworkReply::UnknownServerError;
    const bool isNone = error == QNetworkReply::NoError
                     || error == QNetworkReply::ProtocolInvalidOperationError; // 400, 418
    return status > 0 && (isNone || isAboutContent || isAboutServer);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    constexpr int https = 443;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(https) == b.port(https)
        && b.userInfo().isEmpty();
}

} // namespace

void HttpExchange::Dismiss::operator()(QNetworkReply *reply) const
{
    reply->abort();
    reply->deleteLater();
}

HttpExchange::HttpExchange(HttpRequest request,
                           Receiver<Result<HttpResponse>> receiver,
                           const HttpWire &wire)
    : m_request(std::move(request))
    , m_receiver(std::move(receiver))
    , m_wire(wire)
{
    connect(m_receiver.context(), &QObject::destroyed, this, &HttpExchange::cancel);
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(QNetworkAccessManager &network)
{
    m_network = &network;
    m_startedAt = m_wire.clock.elapsed();
    noteActivity();
    m_wire.clock.callAfter(m_wire.options.deadline, this, [this] { endAtDeadline(); });
    watchSilence();
    ask(m_request.url);
}

void HttpExchange::endAtDeadline()
{
    if (!m_isOver)
        finish(deadlineError(peer(), m_wire.options.deadline));
}

void HttpExchange::watchSilence()
{
    if (m_isOver)
        return;
    const auto left = m_heardAt + m_wire.options.inactivity - m_wire.clock.elapsed();
    if (left.count() <= 0)
        return finish(silenceError(peer(), m_wire.options.inactivity));
    m_wire.clock.callAfter(left, this, [this] { watchSilence(); });
}

void HttpExchange::ask(const QUrl &url)
{
    QNetworkRequest request = networkRequest(m_request, url);
    request.setSslConfiguration(m_wire.tls);
    if (m_request.method == HttpMethod::Post) {
        auto body = std::make_unique<SecretBody>(std::move(m_request.body));
        m_reply.reset(m_network->post(request, body.get()));
        body.release()->setParent(m_reply.get());
    } else {
        m_reply.reset(m_network->get(request));
    }
    QNetworkReply *reply = m_reply.get();
    // Qt reads no further than this ahead of us, so that an endless body stays outside. Not less
    // than we take: Qt's TLS stalls at a full buffer (256 KiB through 64 KiB took 15 seconds).
    reply->setReadBufferSize(m_request.bodyLimit + readAhead);
    connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::noteActivity);
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::noteSent);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::takeTlsProblems);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
}

void HttpExchange::noteSent()
{
    noteActivity();
    m_isSent = true;
}

void HttpExchange::takeHead()
{
    noteActivity();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.bodyLimit)
        finish(tooLargeError(peer(), m_request.bodyLimit));
}

void HttpExchange::takeBytes()
{
    noteActivity();
    std::array<char, 16 * 1024> bytes; // NOLINT(*-member-init): read() fills it
    qint64 count = m_reply->read(bytes.data(), bytes.size());
    for (; count > 0; count = m_reply->read(bytes.data(), bytes.size())) {
        m_body.append({bytes.data(), static_cast<qsizetype>(count)});
        if (m_body.size() > m_request.bodyLimit)
            break;
    }
    wipe(bytes.data(), bytes.size());
    if (m_body.size() > m_request.bodyLimit)
        finish(tooLargeError(peer(), m_request.bodyLimit));
}

void HttpExchange::takeEnd()
{
    if (m_reply->bytesAvailable() > 0)
        takeBytes();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(status, m_reply->error()))
        return finish(failure());
    if (status >= 300 && status < 400)
        return takeRedirect(m_reply->rawHeader("Location"));
    finish(response(status));
}

void HttpExchange::takeRedirect(const QByteArray &location)
{
    const QUrl here = m_reply->url();
    const QUrl target = here.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool isAllowed = m_request.redirects == Redirects::SameOrigin
                        && m_request.method == HttpMethod::Get && !location.isEmpty()
                        && isSameOrigin(here, target) && m_redirects < mostRedirects;
    if (!isAllowed)
        return finish(redirectedError(peer(), target));
    ++m_redirects;
    m_body = {};
    m_isSent = false;
    dropReply();
    ask(target);
}

/// Only our own connections: Qt's abort() reaches the socket by a signal of the reply.
void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_hasLeftSocket = !m_isSent && !m_reply->isFinished();
    m_reply->disconnect(this);
    m_reply.reset();
}

void HttpExchange::cancel()
{
    m_isOver = true;
    dropReply();
    emit ended();
}

void HttpExchange::finish(Result<HttpResponse> result)
{
    m_isOver = true;
    dropReply();
    disconnect(m_receiver.context(), nullptr, this, nullptr);
    const Receiver<Result<HttpResponse>> receiver = std::move(m_receiver);
    emit ended();
    receiver(std::move(result));
}

Error HttpExchange::failure() const
{
    if (!m_tlsProblems.isEmpty())
        return tlsError(m_tlsProblems, peer());
    return networkError(m_reply->error(), peer(), m_reply->errorString());
}

HttpPeer HttpExchange::peer() const
{
    return {m_request.url.host(), proxyName(m_wire.options, m_request.url)};
}

HttpResponse HttpExchange::response(int status)
{
    HttpResponse response{.status = status,
                          .body = std::move(m_body),
                          .took = m_wire.clock.elapsed() - m_startedAt};
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        const QByteArray lowerCase = name.toLower();
        if (lowerCase != "set-cookie") // opens doors, and nobody needs it
            response.headers.emplaceBack(lowerCase, value);
    }
    return response;
}

} // namespace tenantry
