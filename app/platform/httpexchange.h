#pragma once

#include "app/platform/httperrors.h"
#include "app/platform/httpoptions.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace tenantry {

/// What an exchange works with; outlives it.
struct HttpWire
{
    Clock &clock;
    const HttpOptions &options;
    const QSslConfiguration &tls;
};

/// One request, from its start on the wire to its answer. Ends as soon as its receiver dies.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request,
                 Receiver<Result<HttpResponse>> receiver,
                 const HttpWire &wire);

    ~HttpExchange() override;

    QString host() const { return m_request.url.host(); }
    void start(QNetworkAccessManager &network);
    QNetworkAccessManager *network() const { return m_network; }
    /// It was given up before its connection stood; Qt goes on connecting nevertheless.
    bool hasLeftSocket() const { return m_hasLeftSocket; }

signals:
    /// Nothing more is done for it; emitted before the receiver is called.
    void ended();

private:
    /// A reply may be on the call stack when we have enough of it.
    struct Dismiss
    {
        void operator()(QNetworkReply *reply) const;
    };

    void ask(const QUrl &url);
    void watchSilence();
    void noteSent();
    void noteActivity() { m_heardAt = m_wire.clock.elapsed(); }
    void takeTlsProblems(const QList<QSslError> &problems) { m_tlsProblems = problems; }
    void endAtDeadline();
    void takeHead();
    void takeBytes();
    void takeEnd();
    void takeRedirect(const QByteArray &location);
    void dropReply();
    void cancel();
    void finish(Result<HttpResponse> result);

    Error failure() const;
    HttpPeer peer() const;
    HttpResponse response(int status);

    HttpRequest m_request;
    Receiver<Result<HttpResponse>> m_receiver;
    HttpWire m_wire;
    QNetworkAccessManager *m_network = nullptr; // from start() on
    std::unique_ptr<QNetworkReply, Dismiss> m_reply;
    QList<QSslError> m_tlsProblems;
    Secret m_body;
    std::chrono::milliseconds m_startedAt{0};
    std::chrono::milliseconds m_heardAt{0};
    int m_redirects = 0;
    bool m_isSent = false;
    bool m_hasLeftSocket = false;
    bool m_isOver = false; // and will be deleted soon
};

} // namespace tenantry
