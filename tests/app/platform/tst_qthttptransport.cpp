#include "app/platform/qthttptransport.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

namespace tenantry {

class TestQtHttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sends_method_path_and_body_and_gives_back_the_answer();
    void says_who_it_is_and_nothing_else_of_itself();
    void sends_the_token_as_bearer();
    void a_refusal_is_an_answer_too_data();
    void a_refusal_is_an_answer_too();
    void takes_no_cookie();
    void does_not_unpack_what_is_compressed();
    void refuses_what_must_not_be_sent_data();
    void refuses_what_must_not_be_sent();

private:
    HttpOptions options() const
    {
        return {.proxy = m_server->proxy(), .authorities = m_server->authorities()};
    }
    void ask(HttpRequest request) { m_http->send(std::move(request), m_answers->receiver()); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

const QString address = "https://acme.eu.qlikcloud.com/oauth/token";

void TestQtHttpTransport::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<TlsServer>();
    m_answers = std::make_unique<HttpAnswers>();
    m_http = std::make_unique<QtHttpTransport>(options(), *m_clock);
}

void TestQtHttpTransport::sends_method_path_and_body_and_gives_back_the_answer()
{
    m_server->answer = [this](const QByteArray &) {
        return TlsServer::answerWith("200 OK\r\nX-Thing: Some Value", "{\"a\":1}");
    };

    ask(httpPost(address, "{\"client_secret\":\"s\"}"));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->status(), 200);
    QCOMPARE(m_answers->body(), "{\"a\":1}");
    QCOMPARE(m_answers->all.back()->header("x-thing"), "Some Value");
    QCOMPARE(m_server->connects, QList<QByteArray>{"acme.eu.qlikcloud.com:443"});
    QCOMPARE(m_server->requests.size(), 1);
    const QByteArray request = m_server->requests.first();
    QVERIFY(request.startsWith("POST /oauth/token HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(request.contains("\r\nHost: acme.eu.qlikcloud.com\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"client_secret\":\"s\"}"));
}

void TestQtHttpTransport::says_who_it_is_and_nothing_else_of_itself()
{
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };

    ask(httpGet(address));

    QTRY_COMPARE(m_answers->count(), 1);
    const QByteArray request = m_server->requests.value(0);
    const QRegularExpression userAgent(
        "\r\nUser-Agent: Tenantry/[0-9.]+ \\(\\+https://github.com/tenantry/tenantry\\)\r\n");
    QVERIFY2(userAgent.match(QString::fromLatin1(request)).hasMatch(), request);
    QVERIFY(request.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(request.contains("\r\nCache-Control: no-store\r\n"));
    for (const QByteArray name : {"Origin", "Cookie", "Authorization", "Referer"})
        QVERIFY2(!request.contains("\r\n" + name + ":"), name);
}

void TestQtHttpTransport::sends_the_token_as_bearer()
{
    m_server->answer = [](const QByteArray &) { return TlsServer::answerWith("200 OK"); };
    HttpRequest request = httpGet(address);
    request.bearer = Secret("abc.def-ghi");

    ask(std::move(request));

    QTRY_COMPARE(m_answers->count(), 1);
    QVERIFY(m_server->requests.value(0).contains("\r\nAuthorization: Bearer abc.def-ghi\r\n"));
}

void TestQtHttpTransport::a_refusal_is_an_answer_too_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("400") << QByteArray("400 Bad Request") << 400;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << 401;
    QTest::newRow("401 that offers a way to log in")
        << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"") << 401;
    QTest::newRow("401 that offers Negotiate")
        << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Negotiate") << 401;
    QTest::newRow("403") << QByteArray("403 Forbidden") << 403;
    QTest::newRow("404") << QByteArray("404 Not Found") << 404;
    QTest::newRow("409") << QByteArray("409 Conflict") << 409;
    QTest::newRow("418") << QByteArray("418 Teapot") << 418;
    QTest::newRow("429") << QByteArray("429 Too Many Requests\r\nRetry-After: 7") << 429;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << 500;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << 503;
}

void TestQtHttpTransport::a_refusal_is_an_answer_too()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    m_server->answer = [&](const QByteArray &) { return TlsServer::answerWith(head, "why"); };

    ask(httpPost(address, "{}"));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().message, QString());
    QCOMPARE(m_answers->status(), status);
    QCOMPARE(m_answers->body(), "why");
    QCOMPARE(m_server->requests.size(), 1);
}

void TestQtHttpTransport::takes_no_cookie()
{
    m_server->answer = [](const QByteArray &) {
        return TlsServer::answerWith("200 OK\r\nSet-Cookie: session=42; Path=/");
    };

    ask(httpGet(address));
    QTRY_COMPARE(m_answers->count(), 1);
    ask(httpGet(address));
    QTRY_COMPARE(m_answers->count(), 2);

    QVERIFY(!m_server->received.contains("42"));
    QCOMPARE(m_answers->all.back()->header("set-cookie"), "");
}

void TestQtHttpTransport::does_not_unpack_what_is_compressed()
{
    const QByteArray packed = qCompress(QByteArray(1024 * 1024, 'a')).mid(4);
    m_server->answer = [&](const QByteArray &) {
        return TlsServer::answerWith("200 OK\r\nContent-Encoding: deflate", packed);
    };

    ask(httpGet(address));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->body(), packed);
    QVERIFY(m_server->received.contains("\r\nAccept-Encoding: identity\r\n"));
}

void TestQtHttpTransport::refuses_what_must_not_be_sent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("bearer");
    QTest::newRow("http") << "http://acme.eu.qlikcloud.com/" << QByteArray();
    QTest::newRow("ftp") << "ftp://acme.eu.qlikcloud.com/" << QByteArray();
    QTest::newRow("file") << "file:///etc/passwd" << QByteArray();
    QTest::newRow("no scheme") << "acme.eu.qlikcloud.com" << QByteArray();
    QTest::newRow("empty") << "" << QByteArray();
    QTest::newRow("a user in the address")
        << "https://me:pw@acme.eu.qlikcloud.com/" << QByteArray();
    QTest::newRow("a line break in the token") << address << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("a zero in the token") << address << QByteArray("abc\0def", 7);
}

void TestQtHttpTransport::refuses_what_must_not_be_sent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, bearer);
    HttpRequest request = httpGet(url);
    request.bearer = Secret(bearer);

    ask(std::move(request));

    QCOMPARE(m_answers->count(), 0);
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Invalid);
    QVERIFY(m_answers->error().message.contains("nothing was sent"));
    QVERIFY(!m_answers->error().message.contains("pw"));
    QCOMPARE(m_server->connects.size(), 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransport)
#include "tst_qthttptransport.moc"
