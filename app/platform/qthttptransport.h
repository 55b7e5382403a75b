#pragma once

#include "app/platform/httpexchange.h"
#include "app/platform/httpoptions.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace tenantry {

/// HTTPS by QNetworkAccessManager. Has a queue of its own, so that the time of a request counts
/// from its start on the wire: Qt opens six connections a host and lets the others wait unseen.
class QtHttpTransport final
    : public QObject
    , public HttpTransport
{
    Q_OBJECT

public:
    /// The options as checkedHttpOptions() gives them.
    QtHttpTransport(HttpOptions options, Clock &clock);
    ~QtHttpTransport() override = default;

    void send(HttpRequest request, Receiver<Result<HttpResponse>> receiver) override;

    const HttpOptions &options() const { return m_options; }

private:
    using Exchange = std::unique_ptr<HttpExchange>;

    const QSslConfiguration &tls();
    void startWaiting();
    void forget(HttpExchange *exchange);
    QNetworkAccessManager &networkFor(const QString &host);
    void retireNetwork();
    void dropRetired();

    const HttpOptions m_options;
    Clock &m_clock;
    std::optional<QSslConfiguration> m_tls;           // made when first needed: it takes its time
    std::unique_ptr<QNetworkAccessManager> m_network; // made when first needed: a start needs none
    QSet<QString> m_hosts;                            // that it has spoken to
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; // still used by some
    std::deque<Exchange> m_waiting;
    std::vector<Exchange> m_running; // destroyed before the networks
    QHash<QString, int> m_runningAt; // by host
};

} // namespace tenantry
