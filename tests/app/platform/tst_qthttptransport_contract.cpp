#include "app/platform/qthttptransport.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httptransportcontract.h"

#include <QTest>

namespace tenantry {

/// The promises of every transport, held by the real one.
class TestQtHttpTransportContract final : public HttpTransportContract
{
    Q_OBJECT

protected:
    HttpTransport &transport() override { return *m_http; }
    qsizetype sentCount() override { return m_server.connects.size() + m_server.requests.size(); }

private slots:
    void init()
    {
        m_server.answer = [](const QByteArray &) {
            return TlsServer::answerWith("404 Not Found", "nothing here");
        };
        const HttpOptions options{.proxy = m_server.proxy(), .authorities = m_server.authorities()};
        m_http = std::make_unique<QtHttpTransport>(options, m_clock);
    }

private:
    FakeClock m_clock;
    TlsServer m_server;
    std::unique_ptr<QtHttpTransport> m_http;
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransportContract)
#include "tst_qthttptransport_contract.moc"
