#include "app/platform/qthttptransport.h"

#include "app/platform/httprequests.h"
#include "app/platform/refusingcookiejar.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace tenantry {

namespace {

constexpr std::size_t mostAtOnce = 32;
constexpr int mostAtOneHost = 6; // as many connections as Qt opens
constexpr int mostHosts = 200;   // that connections are kept to: each is an open file

class ChosenProxy final : public QNetworkProxyFactory
{
public:
    explicit ChosenProxy(const HttpOptions &options)
        : m_options(options)
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(m_options, query.url());
    }

private:
    const HttpOptions &m_options;
};

} // namespace

QtHttpTransport::QtHttpTransport(HttpOptions options, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{}

/// Qt keeps the connections to all hosts for two minutes, however many they are; they close with
/// the network that they belong to.
QNetworkAccessManager &QtHttpTransport::networkFor(const QString &host)
{
    if (m_hosts.size() >= mostHosts && !m_hosts.contains(host))
        retireNetwork();
    m_hosts.insert(host);
    if (m_network)
        return *m_network;
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setCookieJar(std::make_unique<RefusingCookieJar>().release());
    m_network->setProxyFactory(std::make_unique<ChosenProxy>(m_options).release());
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return *m_network;
}

void QtHttpTransport::retireNetwork()
{
    m_retired.push_back(std::move(m_network));
    m_hosts.clear();
}

/// Deleted later: one of its replies may be telling us its end at this moment.
void QtHttpTransport::dropRetired()
{
    const auto isUnused = [this](const std::unique_ptr<QNetworkAccessManager> &network) {
        return std::ranges::find(m_running, network.get(),
                                 [](const Exchange &exchange) { return exchange->network(); })
            == m_running.end();
    };
    for (auto &network : m_retired)
        if (isUnused(network))
            network.release()->deleteLater();
    std::erase(m_retired, nullptr);
}

void QtHttpTransport::send(HttpRequest request, Receiver<Result<HttpResponse>> receiver)
{
    if (!receiver.context())
        return;
    if (const Result<void> checked = checkRequest(request); !checked) {
        const Error error = checked.error();
        QMetaObject::invokeMethod(
            this, [receiver, error] { receiver(error); }, Qt::QueuedConnection);
        return;
    }
    const HttpWire wire{m_clock, m_options, tls()};
    auto exchange = std::make_unique<HttpExchange>(std::move(request), std::move(receiver), wire);
    connect(exchange.get(), &HttpExchange::ended, this,
            [this, ended = exchange.get()] { forget(ended); });
    m_waiting.push_back(std::move(exchange));
    startWaiting();
}

const QSslConfiguration &QtHttpTransport::tls()
{
    if (m_tls)
        return *m_tls;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Adds: setting the list would end the system's own ways of finding authorities.
    m_tls->addCaCertificates(m_options.authorities);
    return *m_tls;
}

void QtHttpTransport::startWaiting()
{
    const auto mayStart = [this](const Exchange &exchange) {
        return m_runningAt.value(exchange->host()) < mostAtOneHost;
    };
    while (m_running.size() < mostAtOnce) {
        const auto next = std::ranges::find_if(m_waiting, mayStart);
        if (next == m_waiting.end())
            return;
        ++m_runningAt[(*next)->host()];
        m_running.push_back(std::move(*next));
        m_waiting.erase(next);
        m_running.back()->start(networkFor(m_running.back()->host()));
    }
}

void QtHttpTransport::forget(HttpExchange *exchange)
{
    const auto isIt = [exchange](const Exchange &other) { return other.get() == exchange; };
    if (const auto found = std::ranges::find_if(m_running, isIt); found != m_running.end()) {
        if (--m_runningAt[exchange->host()] == 0)
            m_runningAt.remove(exchange->host());
        found->release()->deleteLater();
        m_running.erase(found);
        // Qt closes the socket of a request that was aborted while connecting only with everything
        // else that it holds; and six such sockets would block their host.
        if (exchange->hasLeftSocket() && exchange->network() == m_network.get())
            retireNetwork();
        dropRetired();
    } else if (const auto waiting = std::ranges::find_if(m_waiting, isIt);
               waiting != m_waiting.end()) {
        waiting->release()->deleteLater();
        m_waiting.erase(waiting);
    }
    startWaiting();
}

} // namespace tenantry
