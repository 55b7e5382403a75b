#include "app/domain/redaction.h"

#include <QTest>

using namespace tenantry;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void hides_what_opens_doors_data();
    void hides_what_opens_doors();
    void keeps_plain_text();
    void cuts_and_cleans_foreign_text();
    void shortens_a_client_id();
};

void TestRedaction::hides_what_opens_doors_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bearer") << "Authorization: Bearer CANARY-1234567";
    QTest::newRow("basic") << "Basic Q0FOQVJZOkNBTkFSWTEyMw==CANARY";
    QTest::newRow("json") << R"({"client_secret":"CANARY-12"})";
    QTest::newRow("query") << "https://x/?access_token=CANARY12&a=b";
    QTest::newRow("yaml") << "oauth-client-secret: CANARY12";
    QTest::newRow("token") << "eyJhbGciOiJSUzI1.CANARY.CANARY";
}

void TestRedaction::hides_what_opens_doors()
{
    QFETCH(QString, text);
    QVERIFY2(!redacted(text).contains("CANARY"), qPrintable(redacted(text)));
    QVERIFY(!redacted("x " + QString(64, 'c') + " y").contains(QString(8, 'c')));
}

void TestRedaction::keeps_plain_text()
{
    const QString text = "OAuth client is not authorized (OAUTH-14)";
    QCOMPARE(redacted(text), text);
    QCOMPARE(redacted(QString(32, 'a')), QString(32, 'a')); // a client id or a trace id
}

void TestRedaction::cuts_and_cleans_foreign_text()
{
    QVERIFY(redacted(QString(100'000, 'x')).size() <= 500);
    QCOMPARE(redacted("a\nb\u202ec"), "a b c");
}

void TestRedaction::shortens_a_client_id()
{
    QCOMPARE(shortened("0123456789abcdef0123456789abcdef"), QString::fromUtf8("0123…cdef"));
    QCOMPARE(shortened("short"), "short");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
