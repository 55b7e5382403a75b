#include "app/platform/qthttptransport.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace tenantry {

class TestHttpExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_a_body_that_is_announced_too_large();
    void refuses_a_body_that_grows_too_large();
    void takes_a_body_that_just_fits();
    void an_answer_that_ends_early_is_no_answer_data();
    void an_answer_that_ends_early_is_no_answer();
    void gives_up_when_nothing_is_heard();
    void gives_up_a_handshake_that_does_not_end();
    void gives_up_a_proxy_that_says_nothing();
    void an_answer_that_drips_ends_at_the_deadline();
    void tells_how_long_it_took();
    void a_time_that_has_run_out_after_the_answer_changes_nothing();

private:
    void ask(HttpRequest request) { m_http->send(std::move(request), m_answers->receiver()); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

const QString address = "https://acme.eu.qlikcloud.com/oauth/token";

void TestHttpExchange::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<TlsServer>();
    m_answers = std::make_unique<HttpAnswers>();
    const HttpOptions options{.proxy = m_server->proxy(), .authorities = m_server->authorities()};
    m_http = std::make_unique<QtHttpTransport>(options, *m_clock);
}

void TestHttpExchange::refuses_a_body_that_is_announced_too_large()
{
    // Not one byte of it is needed to know.
    m_server->answer = [](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n");
    };

    ask(httpGet(address));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::TooLarge);
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::refuses_a_body_that_grows_too_large()
{
    m_server->answer = [](const QByteArray &) {
        const QByteArray chunk = "3e8\r\n" + QByteArray(1000, 'x') + "\r\n";
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(11);
    };
    HttpRequest request = httpGet(address);
    request.bodyLimit = 10000;

    ask(std::move(request));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::TooLarge);
    QVERIFY(m_answers->error().message.contains("acme.eu.qlikcloud.com"));
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::takes_a_body_that_just_fits()
{
    const QByteArray body(256 * 1024, 'x');
    m_server->answer = [&](const QByteArray &) { return TlsServer::answerWith("200 OK", body); };

    ask(httpGet(address));

    QTRY_COMPARE_WITH_TIMEOUT(m_answers->count(), 1, 3000); // Qt can stall here
    QCOMPARE(m_answers->body(), body);
}

void TestHttpExchange::an_answer_that_ends_early_is_no_answer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("in the status line") << QByteArray("HTTP/1.1 2");
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("in the body") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\"");
    QTest::newRow("in the last body of a connection")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9\r\n\r\n{\"a\"");
    QTest::newRow("in a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"a\"");
    QTest::newRow("between chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n");
}

void TestHttpExchange::an_answer_that_ends_early_is_no_answer()
{
    QFETCH(QByteArray, bytes);
    m_server->answer = [&](const QByteArray &) { return bytes; };
    m_server->closesAfterAnswer = true;

    ask(httpGet(address));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->status(), 0);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    QVERIFY2(m_answers->error().message.contains("acme.eu.qlikcloud.com closed the connection"),
             qPrintable(m_answers->error().message));
}

void TestHttpExchange::gives_up_when_nothing_is_heard()
{
    ask(httpGet(address));
    QTRY_COMPARE(m_server->requests.size(), 1);

    m_clock->advance(9s);
    QCOMPARE(m_answers->count(), 0);
    m_clock->advance(2s);

    QCOMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Timeout);
    QVERIFY(m_answers->error().message.contains("from acme.eu.qlikcloud.com for 10 second"));
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::gives_up_a_handshake_that_does_not_end()
{
    m_server->isSilentInHandshake = true;
    ask(httpPost(address, "{}"));
    QTRY_COMPARE(m_server->connects.size(), 1);

    m_clock->advance(10s);

    QCOMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Timeout);
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::gives_up_a_proxy_that_says_nothing()
{
    m_server->isSilentProxy = true;
    ask(httpPost(address, "{}"));
    QTRY_COMPARE(m_server->connects.size(), 1);

    m_clock->advance(10s);

    QCOMPARE(m_answers->error().code, ErrorCode::Timeout);
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::an_answer_that_drips_ends_at_the_deadline()
{
    m_server->answer = [](const QByteArray &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    };
    ask(httpGet(address));
    QTRY_COMPARE(m_server->requests.size(), 1);

    for (int second = 1; second < 30; ++second) {
        m_server->say("x");
        QTest::qWait(20); // until the byte is there
        m_clock->advance(1s);
        QCOMPARE(m_answers->count(), 0);
    }
    m_clock->advance(1s);

    QCOMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Timeout);
    QVERIFY(m_answers->error().message.contains("not complete after 30 second"));
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestHttpExchange::tells_how_long_it_took()
{
    ask(httpGet(address));
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_clock->advance(1234ms);

    m_server->say(TlsServer::answerWith("200 OK"));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.back()->took, 1234ms);
}

void TestHttpExchange::a_time_that_has_run_out_after_the_answer_changes_nothing()
{
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    QObject context;
    int count = 0;
    m_http->send(httpGet(address), {&context, [&](Result<HttpResponse>) {
                                        ++count;
                                        m_clock->advance(1min);
                                    }});

    QTRY_COMPARE(count, 1);
    m_clock->advance(1min);

    QCOMPARE(count, 1);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestHttpExchange)
#include "tst_httpexchange.moc"
