#include "app/services/exchange.h"

#include "app/services/retrypolicy.h"

#include <QRandomGenerator>

namespace tenantry {

Exchange::Exchange(const Ports &ports,
                   std::function<HttpRequest()> make,
                   Receiver<Result<HttpResponse>> receiver)
    : m_ports(ports)
    , m_make(std::move(make))
    , m_receiver(std::move(receiver))
{}

void Exchange::start()
{
    ++m_tries;
    m_ports.http.send(m_make(), {this, &Exchange::take});
}

void Exchange::take(Result<HttpResponse> response)
{
    if (response) {
        const double jitter = QRandomGenerator::global()->generateDouble();
        const auto wait = waitBeforeRetry(*response, m_tries, jitter, m_ports.clock.now());
        if (wait) {
            m_ports.clock.callAfter(*wait, this, [this] { start(); });
            return;
        }
    }
    m_receiver(std::move(response));
}

} // namespace tenantry
