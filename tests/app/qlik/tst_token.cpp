#include "app/qlik/token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

HttpResponse answer(int status, const QByteArray &body)
{
    return {status, Secret(body), {}, {}};
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private slots:
    void asks_with_json_and_no_scope();
    void secrets_with_quotes_survive_the_request();
    void reads_a_token_data();
    void reads_a_token();
    void refuses_what_is_no_token_data();
    void refuses_what_is_no_token();
};

void TestToken::asks_with_json_and_no_scope()
{
    const HttpRequest request = tokenRequest("acme.eu.qlikcloud.com", "id", Secret("s"));
    QCOMPARE(request.method, HttpMethod::Post);
    QCOMPARE(request.url, QUrl("https://acme.eu.qlikcloud.com/oauth/token"));
    QCOMPARE(request.redirects, Redirects::Refuse);
    QCOMPARE(request.contentType, "application/json");
    const QJsonObject expected{{"client_id", "id"},
                               {"client_secret", "s"},
                               {"grant_type", "client_credentials"}};
    QCOMPARE(QJsonDocument::fromJson(request.body.reveal().toByteArray()).object(), expected);
}

void TestToken::secrets_with_quotes_survive_the_request()
{
    const QString odd = QString::fromUtf8("a\"b\\c/d ü €");
    const HttpRequest request = tokenRequest("acme.eu.qlikcloud.com", "id", Secret(odd.toUtf8()));
    const QJsonObject body = QJsonDocument::fromJson(request.body.reveal().toByteArray()).object();
    QCOMPARE(body["client_secret"].toString(), odd);
}

void TestToken::reads_a_token_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("lifetime");
    QTest::newRow("documented") << QByteArray(
        R"({"access_token":"t0ken","token_type":"bearer","expires_in":21600,
            "expires_at":"2030-01-01T00:00:00.000Z"})")
                                << qint64{21600};
    QTest::newRow("date only") << QByteArray(
        R"({"access_token":"t0ken","token_type":"Bearer","expires_at":"2026-11-24T10:00:00.000Z"})")
                               << qint64{3600};
    QTest::newRow("no end") << QByteArray(R"({"access_token":"t0ken"})") << qint64{21600};
    QTest::newRow("negative") << QByteArray(R"({"access_token":"t0ken","expires_in":-5})")
                              << qint64{0};
    QTest::newRow("for ever") << QByteArray(R"({"access_token":"t0ken","expires_in":1e300})")
                              << qint64{7 * 24 * 3600};
    QTest::newRow("as text") << QByteArray(R"({"access_token":"t0ken","expires_in":"60"})")
                             << qint64{21600};
}

void TestToken::reads_a_token()
{
    QFETCH(QByteArray, body);
    const Result<AccessToken> token = parseToken(answer(200, body), "host", now);
    QVERIFY(token);
    QCOMPARE(token->value.reveal(), QByteArrayView("t0ken"));
    QTEST(now.secsTo(token->expiresAt), "lifetime");
}

void TestToken::refuses_what_is_no_token_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("html") << 200 << QByteArray("<html>") << ErrorCode::BadAnswer;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorCode::BadAnswer;
    QTest::newRow("array") << 200 << QByteArray("[]") << ErrorCode::BadAnswer;
    QTest::newRow("missing") << 200 << QByteArray(R"({"token_type":"bearer"})")
                             << ErrorCode::BadAnswer;
    QTest::newRow("number") << 200 << QByteArray(R"({"access_token":5})") << ErrorCode::BadAnswer;
    QTest::newRow("line break") << 200 << QByteArray(R"({"access_token":"a\r\nX: y"})")
                                << ErrorCode::BadAnswer;
    QTest::newRow("NUL") << 200 << QByteArray(R"({"access_token":"a\u0000b"})")
                         << ErrorCode::BadAnswer;
    QTest::newRow("10 MB") << 200
                           << QByteArray(R"({"access_token":")" + QByteArray(10'000'000, 'x')
                                         + R"("})")
                           << ErrorCode::BadAnswer;
    QTest::newRow("mac") << 200 << QByteArray(R"({"access_token":"x","token_type":"mac"})")
                         << ErrorCode::BadAnswer;
    QTest::newRow("refused") << 401 << QByteArray(R"({"errors":[{"code":"X"}]})")
                             << ErrorCode::Refused;
    QTest::newRow("created") << 201 << QByteArray(R"({"access_token":"x"})")
                             << ErrorCode::BadAnswer;
}

void TestToken::refuses_what_is_no_token()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<AccessToken> token = parseToken(answer(status, body), "host", now);
    QVERIFY(!token);
    QTEST(token.error().code, "code");
    QCOMPARE(token.error().status, status);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
