#include "tests/support/httptransportcontract.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

namespace tenantry {

/// The promises of every transport, held by the one that tests write answers for.
class TestScriptedTransport final : public HttpTransportContract
{
    Q_OBJECT

protected:
    HttpTransport &transport() override { return m_http; }
    qsizetype sentCount() override { return static_cast<qsizetype>(m_http.sent.size()); }

private slots:
    void initTestCase()
    {
        m_http.answer = [](const HttpRequest &) {
            return ScriptedTransport::json(404, "nothing here");
        };
    }

private:
    ScriptedTransport m_http;
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestScriptedTransport)
#include "tst_scriptedtransport.moc"
