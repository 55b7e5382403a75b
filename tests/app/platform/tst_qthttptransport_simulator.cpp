#include "app/platform/qthttptransport.h"
#include "app/platform/systemclock.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/support/simulatedestate.h"
#include "tests/support/simulatorprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(tenantry::ErrorCode)

#if defined(__has_feature)
#define TENANTRY_HAS_ASAN __has_feature(address_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define TENANTRY_HAS_ASAN 1
#else
#define TENANTRY_HAS_ASAN 0
#endif

namespace tenantry {

/// The transport against the simulated Qlik Cloud, a process of its own, on real time.
class TestQtHttpTransportSimulator : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_answers = std::make_unique<HttpAnswers>(); }
    void fetches_a_token_and_the_bot_behind_a_redirect();
    void no_request_reaches_whom_it_cannot_trust_data();
    void no_request_reaches_whom_it_cannot_trust();
    void a_fault_of_the_host_ends_in_an_error_data();
    void a_fault_of_the_host_ends_in_an_error();
    void an_endless_answer_takes_no_memory_data();
    void an_endless_answer_takes_no_memory();

private:
    static QByteArray tokenBody();
    static qint64 peakMemory(); // KiB
    void askToken(const QString &host)
    {
        m_http->send(httpPost("https://" + host + "/oauth/token", tokenBody()),
                     m_answers->receiver());
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatorProcess> m_simulator;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

QByteArray TestQtHttpTransportSimulator::tokenBody()
{
    return QJsonDocument(QJsonObject{{"client_id", SimulatedEstate::regionClient},
                                     {"client_secret", SimulatedEstate::regionSecret},
                                     {"grant_type", "client_credentials"}})
        .toJson();
}

qint64 TestQtHttpTransportSimulator::peakMemory()
{
    QFile status("/proc/self/status");
    if (!status.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    return -1;
}

void TestQtHttpTransportSimulator::initTestCase()
{
    SimulatedEstate estate;
    for (const QString fault :
         {"none", "hang", "hangTls", "drip", "redirectToken", "redirectMe", "truncated", "hugeBody",
          "hugeHeader", "wrongCertificate", "foreignCa", "unreachable", "reset"})
        estate.addTenant(fault.toLower() + ".eu.qlikcloud.com", {{"fault", fault}});
    m_simulator = std::make_unique<SimulatorProcess>(estate.json());
    QVERIFY(m_simulator->start());
    Result<HttpOptions> options = checkedHttpOptions(
        QString("http://127.0.0.1:%1").arg(m_simulator->port()), m_simulator->caFile());
    QVERIFY(options);
    options->inactivity = 1s;
    options->deadline = 3s;
    m_http = std::make_unique<QtHttpTransport>(*options, m_clock);
}

void TestQtHttpTransportSimulator::fetches_a_token_and_the_bot_behind_a_redirect()
{
    const QString host = "none.eu.qlikcloud.com";
    askToken(host);
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->status(), 200);
    const auto token = QJsonDocument::fromJson(m_answers->body())["access_token"].toString();

    HttpRequest request = httpGet("https://" + host + "/api/v1/users/me", Redirects::SameOrigin);
    request.bearer = Secret(token.toLatin1());
    m_http->send(std::move(request), m_answers->receiver());

    QTRY_COMPARE(m_answers->count(), 2);
    QCOMPARE(m_answers->status(), 200);
    QVERIFY(m_answers->body().contains("qlikbot"));
    QVERIFY(m_simulator->waitForRequests(3, host));
    QVERIFY(m_simulator->requests(host).first()["userAgent"].toString().startsWith("Tenantry/"));
}

void TestQtHttpTransportSimulator::no_request_reaches_whom_it_cannot_trust_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("certificate of another host") << "wrongcertificate.eu.qlikcloud.com";
    QTest::newRow("unknown authority") << "foreignca.eu.qlikcloud.com";
}

void TestQtHttpTransportSimulator::no_request_reaches_whom_it_cannot_trust()
{
    QFETCH(QString, host);

    askToken(host);

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Tls);
    QTRY_COMPARE(m_simulator->events("handshakeFailed", host).size(), 1);
    QCOMPARE(m_simulator->requests(host).size(), 0);
}

void TestQtHttpTransportSimulator::a_fault_of_the_host_ends_in_an_error_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("hang") << "hang" << ErrorCode::Timeout;
    QTest::newRow("hangTls") << "hangtls" << ErrorCode::Timeout;
    QTest::newRow("drip") << "drip" << ErrorCode::Timeout;
    QTest::newRow("redirectToken") << "redirecttoken" << ErrorCode::Redirected;
    QTest::newRow("truncated") << "truncated" << ErrorCode::Unreachable;
    QTest::newRow("unreachable") << "unreachable" << ErrorCode::Unreachable;
    QTest::newRow("reset") << "reset" << ErrorCode::Unreachable;
    QTest::newRow("no such tenant") << "nobody" << ErrorCode::Unreachable;
}

void TestQtHttpTransportSimulator::a_fault_of_the_host_ends_in_an_error()
{
    QFETCH(QString, host);
    QFETCH(ErrorCode, code);

    askToken(host + ".eu.qlikcloud.com");

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, code);
    QCOMPARE(m_simulator->events("connect", "stolen.evil.example").size(), 0);
}

void TestQtHttpTransportSimulator::an_endless_answer_takes_no_memory_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<qint64>("most"); // KiB
    QTest::newRow("body") << "hugebody.eu.qlikcloud.com" << qint64{32 * 1024};
    // Qt itself reads a header, and without a limit: only the deadline ends it.
    QTest::newRow("header") << "hugeheader.eu.qlikcloud.com" << qint64{160 * 1024};
}

void TestQtHttpTransportSimulator::an_endless_answer_takes_no_memory()
{
    QFETCH(QString, host);
    QFETCH(qint64, most);
    // The sanitizer holds freed memory back and surrounds each small piece: eight times as much.
    if (TENANTRY_HAS_ASAN)
        most = qint64{8} * 32 * 1024;
    const qint64 before = peakMemory();

    askToken(host);

    QTRY_COMPARE(m_answers->count(), 1);
    QVERIFY(!m_answers->error().message.isEmpty());
    const qint64 growth = peakMemory() - before;
    QVERIFY2(before > 0 && growth < most, qPrintable(QString::number(growth)));
}

} // namespace tenantry
QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransportSimulator)
#include "tst_qthttptransport_simulator.moc"
