#include "app/platform/qthttptransport.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace tenantry {

class TestQtHttpTransportQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asks_a_host_six_times_at_once_at_most();
    void asks_thirty_two_hosts_at_once_at_most();
    void uses_a_connection_again();
    void the_time_of_a_request_counts_from_its_start();
    void a_slow_host_does_not_hold_up_the_others();
    void a_dead_receiver_closes_the_connection();
    void a_receiver_that_dies_in_the_handshake_closes_the_connection();
    void a_handshake_given_up_disturbs_no_other_request();
    void handshakes_given_up_do_not_block_their_host();
    void what_waits_for_a_dead_receiver_is_never_sent();
    void the_transport_takes_its_requests_with_it();
    void a_receiver_may_ask_again_or_end_the_transport();

private:
    void ask(HttpRequest request) { m_http->send(std::move(request), m_answers->receiver()); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

const QString address = "https://acme.eu.qlikcloud.com/oauth/token";

void TestQtHttpTransportQueue::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<TlsServer>();
    m_answers = std::make_unique<HttpAnswers>();
    const HttpOptions options{.proxy = m_server->proxy(), .authorities = m_server->authorities()};
    m_http = std::make_unique<QtHttpTransport>(options, *m_clock);
}

void TestQtHttpTransportQueue::asks_a_host_six_times_at_once_at_most()
{
    for (int i = 0; i < 20; ++i)
        ask(httpGet(address));

    QTRY_COMPARE(m_server->requests.size(), 6);
    const std::size_t waited = m_clock->waiting().size();
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    m_server->say(TlsServer::answerWith("200 OK"));

    QCOMPARE(waited, 12U); // a deadline and a watch for silence each, for no more than these
    QTRY_COMPARE(m_answers->count(), 20);
    QCOMPARE(m_server->connects.size(), 6);
}

void TestQtHttpTransportQueue::asks_thirty_two_hosts_at_once_at_most()
{
    for (int i = 0; i < 40; ++i)
        ask(httpGet(QString("https://t%1.eu.qlikcloud.com/").arg(i)));

    QTRY_COMPARE(m_server->requests.size(), 32);
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    m_server->say(TlsServer::answerWith("200 OK"));

    QTRY_COMPARE(m_answers->count(), 40);
    QCOMPARE(m_server->requests.size(), 40);
}

void TestQtHttpTransportQueue::uses_a_connection_again()
{
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };

    for (int i = 1; i <= 5; ++i) {
        ask(httpPost(address, "{}"));
        QTRY_COMPARE(m_answers->count(), i);
    }

    QCOMPARE(m_server->connects.size(), 1);
    QCOMPARE(m_server->requests.size(), 5);
}

void TestQtHttpTransportQueue::the_time_of_a_request_counts_from_its_start()
{
    for (int i = 0; i < 7; ++i)
        ask(httpGet(address));
    QTRY_COMPARE(m_server->requests.size(), 6);

    m_clock->advance(10s);
    QCOMPARE(m_answers->count(), 6);
    QTRY_COMPARE(m_server->requests.size(), 7);
    m_server->say(TlsServer::answerWith("200 OK"));

    QTRY_COMPARE(m_answers->count(), 7);
    QCOMPARE(m_answers->status(), 200);
}

void TestQtHttpTransportQueue::a_slow_host_does_not_hold_up_the_others()
{
    m_server->answer = [](const QByteArray &request) {
        return request.contains("Host: other.") ? TlsServer::answerWith("200 OK") : QByteArray();
    };
    for (int i = 0; i < 40; ++i)
        ask(httpGet(address));

    ask(httpGet("https://other.eu.qlikcloud.com/"));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->status(), 200);
}

void TestQtHttpTransportQueue::a_dead_receiver_closes_the_connection()
{
    ask(httpGet(address));
    QTRY_COMPARE(m_server->requests.size(), 1);

    m_answers.reset();

    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestQtHttpTransportQueue::a_receiver_that_dies_in_the_handshake_closes_the_connection()
{
    m_server->isSilentInHandshake = true;
    ask(httpGet(address));
    QTRY_COMPARE(m_server->connects.size(), 1);

    m_answers.reset();

    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestQtHttpTransportQueue::a_handshake_given_up_disturbs_no_other_request()
{
    HttpAnswers other;
    m_http->send(httpGet("https://other.eu.qlikcloud.com/"), other.receiver());
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_server->isSilentInHandshake = true;
    ask(httpGet(address));
    QTRY_COMPARE(m_server->connects.size(), 2);

    m_answers.reset();
    QTest::qWait(50);
    QCOMPARE(other.count(), 0);
    m_server->isSilentInHandshake = false;
    m_server->say(TlsServer::answerWith("200 OK"));

    QTRY_COMPARE(other.count(), 1);
    QCOMPARE(other.status(), 200);
    QTRY_COMPARE(m_server->openSockets, 0);
}

void TestQtHttpTransportQueue::handshakes_given_up_do_not_block_their_host()
{
    m_server->isSilentInHandshake = true;
    for (int i = 0; i < 6; ++i)
        ask(httpGet(address));
    QTRY_COMPARE(m_server->connects.size(), 6);
    m_clock->advance(10s);
    QCOMPARE(m_answers->count(), 6);

    m_server->isSilentInHandshake = false;
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    ask(httpGet(address));

    QTRY_COMPARE(m_answers->count(), 7);
    QCOMPARE(m_answers->status(), 200);
}

void TestQtHttpTransportQueue::what_waits_for_a_dead_receiver_is_never_sent()
{
    HttpAnswers others;
    for (int i = 0; i < 6; ++i)
        m_http->send(httpGet(address), others.receiver());
    ask(httpGet("https://acme.eu.qlikcloud.com/never"));
    QTRY_COMPARE(m_server->requests.size(), 6);

    m_answers.reset();
    m_server->say(TlsServer::answerWith("200 OK"));
    QTRY_COMPARE(others.count(), 6);
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    m_http->send(httpGet(address), others.receiver());
    QTRY_COMPARE(others.count(), 7);

    QVERIFY(!m_server->received.contains("/never"));
}

void TestQtHttpTransportQueue::the_transport_takes_its_requests_with_it()
{
    for (int i = 0; i < 10; ++i)
        ask(httpPost(address, "{}"));
    QTRY_COMPARE(m_server->requests.size(), 6);

    m_http.reset();

    QTRY_COMPARE(m_server->openSockets, 0);
    QCOMPARE(m_answers->count(), 0);
}

void TestQtHttpTransportQueue::a_receiver_may_ask_again_or_end_the_transport()
{
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    QObject context;
    int count = 0;
    std::function<void(Result<HttpResponse>)> again = [&](Result<HttpResponse> answer) {
        QVERIFY(answer);
        if (++count < 3)
            m_http->send(httpGet(address), {&context, again});
        else
            m_http.reset();
    };

    m_http->send(httpGet(address), {&context, again});

    QTRY_COMPARE(count, 3);
    QVERIFY(!m_http);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransportQueue)
#include "tst_qthttptransport_queue.moc"
