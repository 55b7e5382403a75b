#include "app/platform/httperrors.h"
#include "app/platform/qthttptransport.h"
#include "tests/app/platform/httpanswers.h"
#include "tests/app/platform/tlsserver.h"
#include "tests/support/fakeclock.h"

#include <QMetaEnum>
#include <QTest>

Q_DECLARE_METATYPE(tenantry::simulator::Fault)

namespace tenantry {

class TestHttpErrors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void every_error_of_qt_has_a_whole_sentence();
    void says_what_is_wrong_with_a_certificate_data();
    void says_what_is_wrong_with_a_certificate();
    void repeats_no_secret_that_the_other_side_said();
    void sends_nothing_to_whom_it_cannot_trust_data();
    void sends_nothing_to_whom_it_cannot_trust();
    void sends_nothing_over_old_tls();
    void says_what_the_proxy_did_data();
    void says_what_the_proxy_did();
    void says_that_a_connection_was_refused();
    void says_that_the_proxy_is_not_there();
    void says_that_the_name_of_the_proxy_is_not_known();
    void says_that_the_answer_is_not_http();

private:
    void ask(const HttpOptions &options);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<HttpAnswers> m_answers;
    std::unique_ptr<QtHttpTransport> m_http;
};

const QString address = "https://acme.eu.qlikcloud.com/oauth/token";
const HttpPeer acme{"acme.eu.qlikcloud.com", "proxy.example:3128"};

void TestHttpErrors::init()
{
    m_http.reset();
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<TlsServer>();
    m_answers = std::make_unique<HttpAnswers>();
}

void TestHttpErrors::ask(const HttpOptions &options)
{
    m_http = std::make_unique<QtHttpTransport>(options, *m_clock);
    m_http->send(httpPost(address, "client_secret"), m_answers->receiver());
}

void TestHttpErrors::every_error_of_qt_has_a_whole_sentence()
{
    const auto errors = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    for (int i = 0; i < errors.keyCount(); ++i) {
        const auto code = static_cast<QNetworkReply::NetworkError>(errors.value(i));
        const Error error = networkError(code, acme, "%1 detail");

        QVERIFY2(error.message.contains(acme.host), errors.key(i));
        QVERIFY2(error.message.endsWith('.'), errors.key(i));
        QVERIFY2(!error.message.contains("%2") && !error.message.contains("%3"), errors.key(i));
    }
}

void TestHttpErrors::says_what_is_wrong_with_a_certificate_data()
{
    QTest::addColumn<QList<QSslError>>("problems");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QList<QSslError> &problems, const QString &words) {
        QTest::newRow(name) << problems << words;
    };
    row("unknown", {QSslError(QSslError::UnableToGetLocalIssuerCertificate)}, "--ca-file");
    row("self-signed", {QSslError(QSslError::SelfSignedCertificate)}, "does not know");
    row("other host", {QSslError(QSslError::HostNameMismatch)}, "belongs to another host");
    row("expired", {QSslError(QSslError::CertificateExpired)}, "has expired");
    row("not yet", {QSslError(QSslError::CertificateNotYetValid)}, "not valid yet");
    row("revoked", {QSslError(QSslError::CertificateRevoked)}, "revoked");
    row("expired and unknown",
        {QSslError(QSslError::UnableToVerifyFirstCertificate),
         QSslError(QSslError::CertificateExpired)},
        "has expired");
    row("something else", {QSslError(QSslError::InvalidPurpose)}, "cannot be trusted (");
}

void TestHttpErrors::says_what_is_wrong_with_a_certificate()
{
    QFETCH(QList<QSslError>, problems);
    QFETCH(QString, words);

    const Error error = tlsError(problems, acme);

    QCOMPARE(error.code, ErrorCode::Tls);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QVERIFY(error.message.contains(acme.host));
    QVERIFY(error.message.contains("nothing was sent"));
}

void TestHttpErrors::repeats_no_secret_that_the_other_side_said()
{
    const QString canary(64, 'a');

    const Error network = networkError(QNetworkReply::UnknownNetworkError, acme, canary);
    const Error redirect = redirectedError(acme, QUrl("https://evil.example/" + canary));

    QVERIFY(!network.message.contains(canary));
    QVERIFY(!redirect.message.contains(canary));
    QVERIFY(redirect.message.contains("evil.example"));
}

void TestHttpErrors::sends_nothing_to_whom_it_cannot_trust_data()
{
    QTest::addColumn<simulator::Fault>("certificate");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown authority") << simulator::Fault::None << false << "--ca-file";
    QTest::newRow("other authority") << simulator::Fault::ForeignCa << true << "--ca-file";
    QTest::newRow("other host") << simulator::Fault::WrongCertificate << true << "another host";
}

void TestHttpErrors::sends_nothing_to_whom_it_cannot_trust()
{
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, words);
    QFETCH(simulator::Fault, certificate);
    m_server->certificate = certificate;
    HttpOptions options{.proxy = m_server->proxy()};
    if (isAuthorityKnown)
        options.authorities = m_server->authorities();

    ask(options);

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Tls);
    QVERIFY2(m_answers->error().message.contains(words), qPrintable(m_answers->error().message));
    QTRY_COMPARE(m_server->openSockets, 0);
    QCOMPARE(m_server->received, "");
}

void TestHttpErrors::sends_nothing_over_old_tls()
{
    m_server->protocol = QSsl::SslProtocol(QSsl::TlsV1_2 - 1); // 1.1: deprecated by its name

    ask({.proxy = m_server->proxy(), .authorities = m_server->authorities()});

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Tls);
    QVERIFY(m_answers->error().message.contains("TLS 1.2"));
    QCOMPARE(m_server->received, "");
}

void TestHttpErrors::says_what_the_proxy_did_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &head, const QString &words) {
        QTest::newRow(head) << "HTTP/1.1 " + head + "\r\nContent-Length: 0\r\n\r\n" << words;
    };
    row("403 Forbidden", "opened no connection to acme.eu.qlikcloud.com (Proxy denied");
    row("404 Not Found", "or of acme.eu.qlikcloud.com behind it, could not be found");
    row("407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"",
        "asks for a user name and a password");
    row("502 Bad Gateway", "opened no connection to acme");
    row("503 Service Unavailable", "could not reach acme");
    row("504 Gateway Timeout", "opened no connection to acme");
    row("302 Found\r\nLocation: https://login.example/", "opened no connection to acme");
}

void TestHttpErrors::says_what_the_proxy_did()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, words);
    m_server->connectAnswer = said;

    ask({.proxy = m_server->proxy(), .authorities = m_server->authorities()});

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    const QString message = m_answers->error().message;
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.contains(m_server->proxy().mid(7)), qPrintable(message));
}

void TestHttpErrors::says_that_a_connection_was_refused()
{
    m_http = std::make_unique<QtHttpTransport>(HttpOptions{.proxy = "none"}, *m_clock);
    m_server->close();

    m_http->send(httpGet(m_server->proxy().replace("http:", "https:")), m_answers->receiver());

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    QVERIFY(m_answers->error().message.contains("127.0.0.1 refused the connection"));
}

void TestHttpErrors::says_that_the_proxy_is_not_there()
{
    const QString proxy = m_server->proxy();
    m_server->close();

    ask({.proxy = proxy});

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    QVERIFY2(m_answers->error().message.contains("The proxy " + proxy.mid(7)
                                                 + " opened no connection"),
             qPrintable(m_answers->error().message));
}

void TestHttpErrors::says_that_the_name_of_the_proxy_is_not_known()
{
    ask({.proxy = "http://no-such-proxy.invalid:8080"});

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    QVERIFY2(m_answers->error().message.contains("name of the proxy no-such-proxy.invalid:8080"),
             qPrintable(m_answers->error().message));
}

void TestHttpErrors::says_that_the_answer_is_not_http()
{
    m_server->answer = [](const QByteArray &) { return QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n"); };
    m_server->closesAfterAnswer = true;

    ask({.proxy = m_server->proxy(), .authorities = m_server->authorities()});

    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->error().code, ErrorCode::Unreachable);
    QVERIFY(!m_answers->error().message.contains("SSH-2.0"));
}

} // namespace tenantry
QTEST_GUILESS_MAIN(tenantry::TestHttpErrors)
#include "tst_httperrors.moc"
