#include "app/platform/httpoptions.h"
#include "tests/simulator/certificateauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

class TestHttpOptions : public QObject
{
    Q_OBJECT

private slots:
    void takes_a_proxy_data();
    void takes_a_proxy();
    void refuses_what_is_no_proxy_data();
    void refuses_what_is_no_proxy();
    void does_not_repeat_a_password();
    void reads_a_certificate_file_data();
    void reads_a_certificate_file();
    void refuses_a_file_without_certificate_data();
    void refuses_a_file_without_certificate();
    void names_the_proxy_of_the_system();
};

const QUrl somewhere("https://acme.eu.qlikcloud.com/");

void TestHttpOptions::takes_a_proxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << "none"
                          << "";
    QTest::newRow("address") << "http://proxy.example:8080"
                             << "proxy.example:8080";
    QTest::newRow("with a slash") << "http://127.0.0.1:3128/"
                                  << "127.0.0.1:3128";
}

void TestHttpOptions::takes_a_proxy()
{
    QFETCH(QString, proxy);
    QFETCH(QString, name);

    const Result<HttpOptions> options = checkedHttpOptions(proxy, {});

    QVERIFY(options);
    QCOMPARE(options->proxy, proxy);
    QCOMPARE(proxyName(*options, somewhere), name);
}

void TestHttpOptions::refuses_what_is_no_proxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("nothing") << "";
    QTest::newRow("a name") << "proxy.example";
    QTest::newRow("no scheme") << "proxy.example:8080";
    QTest::newRow("no port") << "http://proxy.example";
    QTest::newRow("https") << "https://proxy.example:8080";
    QTest::newRow("socks") << "socks5://proxy.example:1080";
    QTest::newRow("a path") << "http://proxy.example:8080/proxy.pac";
    QTest::newRow("a query") << "http://proxy.example:8080?x=1";
    QTest::newRow("port 0") << "http://proxy.example:0";
    QTest::newRow("port too large") << "http://proxy.example:70000";
    QTest::newRow("no host") << "http://:8080";
    QTest::newRow("capital word") << "SYSTEM";
    QTest::newRow("with a password") << "http://me:pw@proxy.example:8080";
}

void TestHttpOptions::refuses_what_is_no_proxy()
{
    QFETCH(QString, proxy);

    const Result<HttpOptions> options = checkedHttpOptions(proxy, {});

    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::Invalid);
    QVERIFY(options.error().message.contains("http://host:port"));
}

void TestHttpOptions::does_not_repeat_a_password()
{
    const Result<HttpOptions> options = checkedHttpOptions("http://me:hunter2@proxy:8080", {});

    QVERIFY(!options);
    QVERIFY(!options.error().message.contains("hunter2"));
}

void TestHttpOptions::reads_a_certificate_file_data()
{
    const simulator::CertificateAuthority one("one");
    const simulator::CertificateAuthority two("two");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("PEM") << one.certificate().toPem() << qsizetype{1};
    QTest::newRow("DER") << one.certificate().toDer() << qsizetype{1};
    QTest::newRow("two, with words between")
        << "# one\n" + one.certificate().toPem() + "# two\n" + two.certificate().toPem()
        << qsizetype{2};
}

void TestHttpOptions::reads_a_certificate_file()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, count);
    const QTemporaryDir folder;
    QFile file(folder.filePath("authority.pem"));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) > 0);
    file.close();

    const Result<HttpOptions> options = checkedHttpOptions("none", file.fileName());

    QVERIFY(options);
    QCOMPARE(options->authorities.size(), count);
    QCOMPARE(options->caFile, file.fileName());
}

void TestHttpOptions::refuses_a_file_without_certificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no certificate here\n");
    QTest::newRow("broken") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n"
                                          "-----END CERTIFICATE-----\n");
    QTest::newRow("much too large") << QByteArray(5 * 1024 * 1024, 'x');
    QTest::newRow("not there") << QByteArray();
}

void TestHttpOptions::refuses_a_file_without_certificate()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath("authority.pem"));
    if (qstrcmp(QTest::currentDataTag(), "not there") != 0)
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    const Result<HttpOptions> options = checkedHttpOptions("none", file.fileName());

    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::Invalid);
    QVERIFY(options.error().message.contains(file.fileName()));
}

void TestHttpOptions::names_the_proxy_of_the_system()
{
    qputenv("https_proxy", "http://company.example:3128");

    const Result<HttpOptions> options = checkedHttpOptions("system", {});
    QVERIFY(options);
    const QString name = proxyName(*options, somewhere);
    qunsetenv("https_proxy");

    QCOMPARE(name, "company.example:3128");
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestHttpOptions)
#include "tst_httpoptions.moc"
