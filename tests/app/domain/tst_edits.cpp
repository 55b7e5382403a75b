#include "app/domain/edits.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void a_tenant_gets_region_and_name_from_its_host();
    void refuses_a_tenant_that_cannot_be_data();
    void refuses_a_tenant_that_cannot_be();
    void a_region_client_takes_either_region_code();
    void refuses_a_client_that_cannot_be_data();
    void refuses_a_client_that_cannot_be();
    void refuses_a_second_subscription_of_a_name();
    void refuses_what_cannot_be_a_secret_data();
    void refuses_what_cannot_be_a_secret();
};

void TestEdits::a_tenant_gets_region_and_name_from_its_host()
{
    const SampleEstate sample;
    const Result<Tenant> tenant = newTenant({.host = "https://New-One.SG.qlikcloud.com/",
                                             .subscription = SubscriptionKey{"contoso"},
                                             .tags = {" nightly ", "", "nightly"}},
                                            sample.estate, RegionCatalogue::builtIn());
    QVERIFY(tenant);
    QCOMPARE(tenant->host, "new-one.sg.qlikcloud.com");
    QCOMPARE(tenant->name, "new-one");
    QCOMPARE(tenant->regionCode, "sg");
    QCOMPARE(tenant->tags, QStringList{"nightly"});
}

void TestEdits::refuses_a_tenant_that_cannot_be_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("known") << SampleEstate::emea << "contoso" << ErrorCode::Exists;
    QTest::newRow("known by system host")
        << SampleEstate::emeaSystemHost << "contoso" << ErrorCode::Exists;
    QTest::newRow("register") << "register.eu.qlikcloud.com"
                              << "contoso" << ErrorCode::Invalid;
    QTest::newRow("elsewhere") << "acme.example.com"
                               << "contoso" << ErrorCode::Invalid;
    QTest::newRow("no subscription") << "new.eu.qlikcloud.com"
                                     << "nobody" << ErrorCode::NotFound;
}

void TestEdits::refuses_a_tenant_that_cannot_be()
{
    QFETCH(QString, host);
    QFETCH(QString, subscription);
    const SampleEstate sample;
    const Result<Tenant> tenant = newTenant({.host = host,
                                             .subscription = SubscriptionKey{subscription}},
                                            sample.estate, RegionCatalogue::builtIn());
    QVERIFY(!tenant);
    QTEST(tenant.error().code, "code");
}

void TestEdits::a_region_client_takes_either_region_code()
{
    const SampleEstate sample;
    const Result<Client> client = newClient({.name = "us-main",
                                             .tier = Tier::Region,
                                             .clientId = " " + QString(32, 'd') + "\n",
                                             .subscription = SubscriptionKey{"contoso"},
                                             .regionCode = "us-east-1"},
                                            sample.estate, RegionCatalogue::builtIn());
    QVERIFY(client);
    QCOMPARE(client->regionCode, "us");
    QCOMPARE(client->clientId, QString(32, 'd'));
    QVERIFY(client->secretKey().isEmpty());
}

void TestEdits::refuses_a_client_that_cannot_be_data()
{
    QTest::addColumn<ClientInput>("input");
    QTest::addColumn<ErrorCode>("code");
    const ClientInput good{.name = "x",
                           .tier = Tier::Region,
                           .clientId = QString(32, 'd'),
                           .subscription = SubscriptionKey{"contoso"},
                           .regionCode = "us"};
    const auto row = [&](const char *name, ErrorCode code, auto change) {
        ClientInput input = good;
        change(input);
        QTest::newRow(name) << input << code;
    };
    row("no name", ErrorCode::Invalid, [](ClientInput &input) { input.name = " "; });
    row("hidden name", ErrorCode::Invalid, [](ClientInput &input) { input.name = "a\u202eb"; });
    row("no id", ErrorCode::Invalid, [](ClientInput &input) { input.clientId.clear(); });
    row("two words", ErrorCode::Invalid, [](ClientInput &input) { input.clientId = "a b"; });
    row("known id", ErrorCode::Exists,
        [](ClientInput &input) { input.clientId = QString(32, 'A'); });
    row("second of its region", ErrorCode::Exists,
        [](ClientInput &input) { input.regionCode = "eu"; });
    row("unknown region", ErrorCode::NotFound, [](ClientInput &input) { input.regionCode = "zz"; });
    row("no subscription", ErrorCode::NotFound,
        [](ClientInput &input) { input.subscription = {}; });
    row("no tenant", ErrorCode::NotFound, [](ClientInput &input) { input.tier = Tier::Tenant; });
}

void TestEdits::refuses_a_client_that_cannot_be()
{
    QFETCH(ClientInput, input);
    const SampleEstate sample;
    const Result<Client> client = newClient(input, sample.estate, RegionCatalogue::builtIn());
    QVERIFY(!client);
    QTEST(client.error().code, "code");
}

void TestEdits::refuses_a_second_subscription_of_a_name()
{
    const SampleEstate sample;
    QVERIFY(newSubscription({.name = "Northwind"}, sample.estate));
    const Result<Subscription> again = newSubscription({.name = "contoso "}, sample.estate);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Exists);
}

void TestEdits::refuses_what_cannot_be_a_secret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("usual") << QByteArray(64, 'e') << true;
    QTest::newRow("odd, yet possible") << QByteArray("p\xc3\xa4ss \"w\\rd") << true;
    QTest::newRow("longest") << QByteArray(1200, 'e') << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("too long") << QByteArray(1201, 'e') << false;
    QTest::newRow("1 MB") << QByteArray(1'000'000, 'e') << false;
    QTest::newRow("NUL") << QByteArray("ab\0cd", 5) << false;
    QTest::newRow("line break") << QByteArray("abc\ndef") << false;
    QTest::newRow("its own id") << QByteArray(32, 'd') << false;
    QTest::newRow("another's id") << QByteArray(32, 'a') << false;
}

void TestEdits::refuses_what_cannot_be_a_secret()
{
    QFETCH(QByteArray, secret);
    const SampleEstate sample;
    const Result<void> checked = checkSecret(Secret(secret), QString(32, 'd'), sample.estate);
    QTEST(bool(checked), "isGood");
    if (!checked)
        QVERIFY(!checked.error().message.contains(QString::fromUtf8(secret.left(8)))
                || secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
