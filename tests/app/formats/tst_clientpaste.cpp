#include "app/formats/clientpaste.h"
#include "tests/app/formats/clientpastecorpus.h"

#include <QTest>

namespace tenantry {

class ClientPasteTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_id_and_secret_whatever_holds_them_data()
    {
        addFormats();
        addPlainTexts();
    }
    void finds_id_and_secret_whatever_holds_them()
    {
        QFETCH(QByteArray, text);

        const ClientPaste paste = readClientPaste(Secret(text));

        QCOMPARE(paste.clientId, id);
        QCOMPARE(paste.secret.reveal().toByteArray(), secret);
    }

    void names_win_over_shapes_data() { addOddValues(); }
    void names_win_over_shapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expectedId);
        QFETCH(QByteArray, expectedSecret);

        const ClientPaste paste = readClientPaste(Secret(text));

        QCOMPARE(paste.clientId.toUtf8(), expectedId);
        QCOMPARE(paste.secret.reveal().toByteArray(), expectedSecret);
    }

    void finds_the_host_of_a_tenant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *name, const char *text, const char *host) {
            QTest::newRow(name) << QByteArray(text) << QString(host);
        };
        row("address", "server: https://acme.eu.qlikcloud.com/oauth/token",
            "acme.eu.qlikcloud.com");
        row("host", "QLIK_HOST=Acme-2.EU.qlikcloud.com\n", "acme-2.eu.qlikcloud.com");
        row("government", "a.us.qlikcloudgov.com", "a.us.qlikcloudgov.com");
        row("end of a sentence", "It is acme.eu.qlikcloud.com.", "acme.eu.qlikcloud.com");
        row("not the register host", "register.eu.qlikcloud.com acme.eu.qlikcloud.com",
            "acme.eu.qlikcloud.com");
        row("not a look-alike", "acme.eu.qlikcloud.com.evil.com notqlikcloud.com", "");
        row("not the console", "console.qlikcloud.com", "");
        row("not a mail address", "me@acme.eu.qlikcloud.com", "");
        row("dots", "....", "");
    }
    void finds_the_host_of_a_tenant()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, host);

        QCOMPARE(readClientPaste(Secret(text)).host, host);
    }

    void finds_a_name()
    {
        QCOMPARE(readClientPaste(
                     Secret(QByteArrayView("{\"clientName\":\"EU main\",\"clientId\":\"x\"}")))
                     .name,
                 "EU main");
        QCOMPARE(readClientPaste(Secret(QByteArrayView("Name: EU main\nClient ID: x"))).name,
                 "EU main");
    }

    void recognises_nothing_in_other_texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("The client id and secret are shown once.");
        QTest::newRow("two words") << QByteArray("hello world");
        QTest::newRow("names only") << QByteArray("client_id=\nclient_secret=\n");
        QTest::newRow("placeholders")
            << QByteArray("client_id: <CLIENT_ID>\nclient_secret: ${SECRET}\n");
        QTest::newRow("code") << QByteArray(
            "clientId: process.env.QLIK_CLIENT_ID, clientSecret: process.env.X");
        QTest::newRow("open quote") << QByteArray("client_id=\"abc");
        QTest::newRow("name at the end") << QByteArray("client_id");
        QTest::newRow("colon at the end") << QByteArray("client_id:");
        QTest::newRow("backslash at the end") << QByteArray("client_id:\"\\");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xfd\xc3");
        QTest::newRow("zeros") << QByteArray(3, '\0');
        QTest::newRow("too large") << QByteArray(6 * 1024 * 1024, 'a') + filled("client_id=ID");
    }
    void recognises_nothing_in_other_texts()
    {
        QFETCH(QByteArray, text);

        const ClientPaste paste = readClientPaste(Secret(text));

        QCOMPARE(paste.clientId, QString());
        QVERIFY(paste.secret.isEmpty());
        QCOMPARE(paste.host, QString());
    }

    void a_large_text_comes_to_an_end_data()
    {
        QTest::addColumn<QByteArray>("unit");
        for (const char *unit : {"a", "client_id ", "client ", "\"", ".", "client_id=\"", "'",
                                 "a.b,", "client_id\n", "-u ", "\\", "x=1&"})
            QTest::newRow(unit) << QByteArray(unit);
    }
    void a_large_text_comes_to_an_end()
    {
        QFETCH(QByteArray, unit);
        const Secret text(unit.repeated(512 * 1024 / unit.size()));

        const ClientPaste paste = readClientPaste(text);

        QVERIFY(paste.host.isEmpty());
        // That it ends at all within the suite's time is the proof: a quadratic reader would not.
    }
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::ClientPasteTest)

#include "tst_clientpaste.moc"
