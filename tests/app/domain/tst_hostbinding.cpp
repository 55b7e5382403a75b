#include "app/domain/hostbinding.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestHostBinding : public QObject
{
    Q_OBJECT

private slots:
    void reads_hosts_of_qlik_cloud_data();
    void reads_hosts_of_qlik_cloud();
    void refuses_what_is_no_host_of_qlik_cloud_data();
    void refuses_what_is_no_host_of_qlik_cloud();
    void binds_a_secret_to_the_hosts_of_its_client_data();
    void binds_a_secret_to_the_hosts_of_its_client();
    void names_the_host_that_proves_a_client();
};

void TestHostBinding::reads_hosts_of_qlik_cloud_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("host");
    QTest::addColumn<HostKind>("kind");
    QTest::addColumn<QString>("region");
    QTest::newRow("bare") << "acme.eu.qlikcloud.com"
                          << "acme.eu.qlikcloud.com" << HostKind::Tenant << "eu";
    QTest::newRow("address") << " https://Acme-Emea.US.qlikcloud.com/ "
                             << "acme-emea.us.qlikcloud.com" << HostKind::Tenant << "us";
    QTest::newRow("register") << "register.ap.qlikcloud.com"
                              << "register.ap.qlikcloud.com" << HostKind::Register << "ap";
    QTest::newRow("console") << "console.qlikcloud.com"
                             << "console.qlikcloud.com" << HostKind::Console << "";
    QTest::newRow("government") << "agency.us.qlikcloudgov.com"
                                << "agency.us.qlikcloudgov.com" << HostKind::Tenant << "us";
}

void TestHostBinding::reads_hosts_of_qlik_cloud()
{
    QFETCH(QString, input);
    const Result<QlikHost> parsed = parseHost(input, RegionCatalogue::builtIn());
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QTEST(parsed->host, "host");
    QTEST(parsed->kind, "kind");
    QTEST(parsed->regionCode, "region");
}

void TestHostBinding::refuses_what_is_no_host_of_qlik_cloud_data()
{
    QTest::addColumn<QString>("input");
    const QStringList inputs{"",
                             "   ",
                             "acme",
                             "qlikcloud.com",
                             "eu.qlikcloud.com",
                             "a.b.eu.qlikcloud.com",
                             "acme.eu.qlikcloud.com.evil.example",
                             "acme.eu.qlikcloud.example",
                             "acme.eu.evilqlikcloud.com",
                             "acme.zz.qlikcloud.com",
                             "agency.eu.qlikcloudgov.com",
                             "console.qlikcloudgov.com",
                             "http://acme.eu.qlikcloud.com",
                             "https://acme.eu.qlikcloud.com/path",
                             "https://acme.eu.qlikcloud.com\\@evil.example",
                             "https://user@acme.eu.qlikcloud.com",
                             "acme.eu.qlikcloud.com@evil.example",
                             "acme.eu.qlikcloud.com:8443",
                             "acme.eu.qlikcloud.com.",
                             "acme.eu.qlikcloud.com?x=1",
                             "acme.eu.qlikcloud.com#x",
                             "acme%2eeu.qlikcloud.com",
                             "-acme.eu.qlikcloud.com",
                             "acme .eu.qlikcloud.com",
                             "acme..qlikcloud.com",
                             "127.0.0.1",
                             "[::1]",
                             QString::fromUtf8("аcme.eu.qlikcloud.com"),  // Cyrillic a
                             QString::fromUtf8("ａcme.eu.qlikcloud.com"), // full width a
                             QString::fromUtf8("acme\u200b.eu.qlikcloud.com"),
                             QString::fromUtf8("acme.eu.qli\u212acloud.com"), // Kelvin sign
                             QString(70, 'a') + ".eu.qlikcloud.com"};
    for (const QString &input : inputs)
        QTest::newRow(qPrintable(input.isEmpty() ? "empty" : input)) << input;
}

void TestHostBinding::refuses_what_is_no_host_of_qlik_cloud()
{
    QFETCH(QString, input);
    const Result<QlikHost> parsed = parseHost(input, RegionCatalogue::builtIn());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QVERIFY(parsed.error().message.endsWith('.'));
}

void TestHostBinding::binds_a_secret_to_the_hosts_of_its_client_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("region client, its tenant") << "eu-main" << SampleEstate::emea << true;
    QTest::newRow("region client, system host")
        << "eu-main" << SampleEstate::emeaSystemHost << true;
    QTest::newRow("region client, register") << "eu-main"
                                             << "register.eu.qlikcloud.com" << true;
    QTest::newRow("region client, register elsewhere") << "eu-main"
                                                       << "register.us.qlikcloud.com" << false;
    QTest::newRow("region client, other region") << "eu-main" << SampleEstate::us << false;
    QTest::newRow("region client, other subscription") << "eu-main" << SampleEstate::lab << false;
    QTest::newRow("region client, unknown tenant") << "eu-main"
                                                   << "stranger.eu.qlikcloud.com" << false;
    QTest::newRow("region client, console") << "eu-main"
                                            << "console.qlikcloud.com" << false;
    QTest::newRow("tenant client, its tenant") << "lab-ci" << SampleEstate::lab << true;
    QTest::newRow("tenant client, other tenant") << "lab-ci" << SampleEstate::emea << false;
    QTest::newRow("tenant client, register") << "lab-ci"
                                             << "register.eu.qlikcloud.com" << false;
    QTest::newRow("organization client, console") << "org"
                                                  << "console.qlikcloud.com" << true;
    QTest::newRow("organization client, tenant") << "org" << SampleEstate::emea << false;
    QTest::newRow("nonsense") << "eu-main"
                              << "evil.example" << false;
}

void TestHostBinding::binds_a_secret_to_the_hosts_of_its_client()
{
    QFETCH(QString, client);
    QFETCH(QString, host);
    const SampleEstate sample;
    const Result<void> bound = checkBinding(sample.client(client), host, sample.estate,
                                            RegionCatalogue::builtIn());
    QTEST(bool(bound), "isAllowed");
    if (!bound)
        QCOMPARE(bound.error().code, ErrorCode::RegionLocked);
}

void TestHostBinding::names_the_host_that_proves_a_client()
{
    const SampleEstate sample;
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    QCOMPARE(proofHost(sample.client("eu-main"), regions), "register.eu.qlikcloud.com");
    QCOMPARE(proofHost(sample.client("org"), regions), "console.qlikcloud.com");
    QVERIFY(proofHost(sample.client("lab-ci"), regions).isEmpty());
}

QTEST_GUILESS_MAIN(TestHostBinding)
#include "tst_hostbinding.moc"
