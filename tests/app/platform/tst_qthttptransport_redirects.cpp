#include "app/platform/qthttptransport.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"

#include <QTest>

namespace tenantry {

class TestQtHttpTransportRedirects : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void follows_within_the_host_and_keeps_the_token_data();
    void follows_within_the_host_and_keeps_the_token();
    void follows_nowhere_else_data();
    void follows_nowhere_else();
    void follows_three_times_at_most();
    void follows_nothing_unless_asked();
    void never_sends_a_body_twice();

private:
    void ask(HttpRequest request) { m_http->send(std::move(request), m_answers->receiver()); }
    void redirectTo(const QByteArray &status, const QByteArray &location);

    FakeClock m_clock;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

const QString me = "https://acme.eu.qlikcloud.com/api/v1/users/me";

void TestQtHttpTransportRedirects::init()
{
    m_http.reset();
    m_server = std::make_unique<TlsServer>();
    m_answers = std::make_unique<HttpAnswers>();
    const HttpOptions options{.proxy = m_server->proxy(), .authorities = m_server->authorities()};
    m_http = std::make_unique<QtHttpTransport>(options, m_clock);
}

void TestQtHttpTransportRedirects::redirectTo(const QByteArray &status, const QByteArray &location)
{
    m_server->answer = [=](const QByteArray &request) {
        if (!request.startsWith("GET /api/v1/users/me ") && !request.startsWith("POST "))
            return TlsServer::answerWith("200 OK", "found");
        return TlsServer::answerWith(status + " Elsewhere\r\nLocation: " + location, "moved");
    };
}

void TestQtHttpTransportRedirects::follows_within_the_host_and_keeps_the_token_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    for (const QByteArray status : {"301", "302", "303", "307", "308"})
        QTest::newRow(status) << status << QByteArray("/api/v1/users/123");
    QTest::newRow("whole address")
        << QByteArray("307") << QByteArray("https://acme.eu.qlikcloud.com/api/v1/users/123");
    QTest::newRow("with the port")
        << QByteArray("307") << QByteArray("https://acme.eu.qlikcloud.com:443/api/v1/users/123");
    QTest::newRow("capital host") << QByteArray("307")
                                  << QByteArray("https://ACME.eu.qlikcloud.com/api/v1/users/123");
    QTest::newRow("beside") << QByteArray("307") << QByteArray("123");
}

void TestQtHttpTransportRedirects::follows_within_the_host_and_keeps_the_token()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    redirectTo(status, location);
    HttpRequest request = httpGet(me, Redirects::SameOrigin);
    request.bearer = Secret("token");

    ask(std::move(request));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().message, QString());
    QCOMPARE(m_answers->body(), "found");
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(m_server->requests.last().startsWith("GET /api/v1/users/123 "));
    QVERIFY(m_server->requests.last().contains("\r\nAuthorization: Bearer token\r\n"));
}

void TestQtHttpTransportRedirects::follows_nowhere_else_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &location, const QString &named) {
        QTest::newRow(name) << location << named;
    };
    row("other host", "https://stolen.evil.example/a", "stolen.evil.example");
    row("other tenant", "https://other.eu.qlikcloud.com/a", "other.eu.qlikcloud.com");
    row("host with more behind", "https://acme.eu.qlikcloud.com.evil.example/a", "evil.example");
    row("no scheme", "//stolen.evil.example/a", "stolen.evil.example");
    row("other port", "https://acme.eu.qlikcloud.com:8443/a", "acme");
    row("http", "http://acme.eu.qlikcloud.com/a", "acme");
    row("a user", "https://me:pw@acme.eu.qlikcloud.com/a", "acme");
    row("a user that looks like the host", "https://acme.eu.qlikcloud.com@evil.example/", "evil");
    row("backslash", "https://evil.example\\@acme.eu.qlikcloud.com/", "acme");
    row("file", "file:///etc/passwd", "acme");
    row("data", "data:text/plain,hello", "acme");
    row("javascript", "javascript:alert(1)", "acme");
    row("nowhere", "", "acme");
    row("nonsense", "https://[", "acme");
}

void TestQtHttpTransportRedirects::follows_nowhere_else()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, named);
    redirectTo("307", location);
    HttpRequest request = httpGet(me, Redirects::SameOrigin);
    request.bearer = Secret("token");

    ask(std::move(request));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Redirected);
    QVERIFY2(m_answers->error().message.contains(named), qPrintable(m_answers->error().message));
    QVERIFY(!m_answers->error().message.contains("pw"));
    QTest::qWait(20);
    QCOMPARE(m_server->connects, QList<QByteArray>{"acme.eu.qlikcloud.com:443"});
    QCOMPARE(m_server->requests.size(), 1);
}

void TestQtHttpTransportRedirects::follows_three_times_at_most()
{
    redirectTo("307", "/api/v1/users/me");

    ask(httpGet(me, Redirects::SameOrigin));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Redirected);
    QCOMPARE(m_server->requests.size(), 4);
}

void TestQtHttpTransportRedirects::follows_nothing_unless_asked()
{
    redirectTo("307", "/api/v1/users/123");

    ask(httpGet(me, Redirects::Refuse));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Redirected);
    QCOMPARE(m_server->requests.size(), 1);
}

void TestQtHttpTransportRedirects::never_sends_a_body_twice()
{
    redirectTo("308", "/oauth/token2");
    HttpRequest request = httpPost("https://acme.eu.qlikcloud.com/oauth/token", "secret");
    request.redirects = Redirects::SameOrigin;

    ask(std::move(request));

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Redirected);
    QCOMPARE(m_server->requests.size(), 1);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestQtHttpTransportRedirects)
#include "tst_qthttptransport_redirects.moc"
