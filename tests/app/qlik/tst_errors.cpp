#include "app/qlik/errors.h"

#include <QDateTime>
#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

HttpResponse answer(int status, const QByteArray &body, const QByteArray &wait = {})
{
    return {status, Secret(body), {{"retry-after", wait}}, {}};
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void reads_the_envelope_leniently_data();
    void reads_the_envelope_leniently();
    void decides_by_status_and_code_data();
    void decides_by_status_and_code();
    void never_repeats_what_looks_like_a_secret();
    void reads_how_long_to_wait_data();
    void reads_how_long_to_wait();
};

void TestErrors::reads_the_envelope_leniently_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("traceId");
    QTest::newRow("documented") << QByteArray(
        R"({"errors":[{"title":"T","detail":"D","code":"OAUTH-14","status":"400"}],"traceId":"t1"})")
                                << "OAUTH-14"
                                << "t1";
    QTest::newRow("number") << QByteArray(R"({"errors":[{"code":42,"status":400}]})") << "42"
                            << "";
    QTest::newRow("RFC 6749") << QByteArray(R"({"error":"invalid_client"})") << "invalid_client"
                              << "";
    QTest::newRow("no body") << QByteArray() << ""
                             << "";
    QTest::newRow("html") << QByteArray("<html>502</html>") << ""
                          << "";
    QTest::newRow("odd") << QByteArray(R"({"errors":"no","traceId":7})") << ""
                         << "7";
}

void TestErrors::reads_the_envelope_leniently()
{
    QFETCH(QByteArray, body);
    const ErrorEnvelope envelope = parseErrorEnvelope(answer(400, body));
    QTEST(envelope.code, "code");
    QTEST(envelope.traceId, "traceId");
}

void TestErrors::decides_by_status_and_code_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("apiCode");
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong pair") << 401 << "X" << Asked::Token << ErrorCode::Refused;
    QTest::newRow("not of this tenant") << 400 << "OAUTH-14" << Asked::Token << ErrorCode::Refused;
    QTest::newRow("deactivated") << 401 << "TENANT_DISABLED" << Asked::Token << ErrorCode::Disabled;
    QTest::newRow("disabled bot") << 403 << "" << Asked::Token << ErrorCode::Forbidden;
    QTest::newRow("no access") << 403 << "AUTH-5" << Asked::Resource << ErrorCode::Forbidden;
    QTest::newRow("rate") << 429 << "HTTP-429" << Asked::Token << ErrorCode::RateLimited;
    QTest::newRow("down") << 503 << "" << Asked::Token << ErrorCode::BadAnswer;
    QTest::newRow("not a tenant") << 404 << "" << Asked::Resource << ErrorCode::BadAnswer;
}

void TestErrors::decides_by_status_and_code()
{
    QFETCH(int, status);
    QFETCH(QString, apiCode);
    QFETCH(Asked, asked);
    const QByteArray body = R"({"errors":[{"title":"Title","code":")" + apiCode.toUtf8()
                          + R"("}],"traceId":"t"})";
    const Error error = errorOf(answer(status, body), "acme.eu.qlikcloud.com", asked, now);
    QTEST(error.code, "code");
    QCOMPARE(error.status, status);
    QCOMPARE(error.apiCode, apiCode);
    QCOMPARE(error.apiTitle, "Title");
    QCOMPARE(error.traceId, "t");
    QVERIFY(error.message.contains("acme.eu.qlikcloud.com"));
    QVERIFY(!error.message.contains("wrong", Qt::CaseInsensitive));
}

void TestErrors::never_repeats_what_looks_like_a_secret()
{
    const QByteArray body = R"({"errors":[{"title":"bad client_secret=CANARY1234 given"}]})";
    const Error error = errorOf(answer(401, body), "host", Asked::Token, now);
    QVERIFY(!error.apiTitle.contains("CANARY"));
}

void TestErrors::reads_how_long_to_wait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("13") << 13;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("for ever") << QByteArray("1000000000") << 120;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 09:00:30 GMT") << 30;
    QTest::newRow("past date") << QByteArray("Tue, 24 Nov 2020 09:00:30 GMT") << 0;
    QTest::newRow("garbage") << QByteArray("soon") << -1;
}

void TestErrors::reads_how_long_to_wait()
{
    QFETCH(QByteArray, header);
    const auto wait = retryAfter(answer(429, {}, header), now);
    QTEST(wait ? static_cast<int>(wait->count()) : -1, "seconds");
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
