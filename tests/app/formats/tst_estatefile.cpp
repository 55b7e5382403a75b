#include "app/domain/estate.h"
#include "app/formats/estatefile.h"

#include <QFile>
#include <QTest>

namespace tenantry {

namespace {

const QByteArray whole = R"({
"format": "tenantry-estate", "version": 1, "unknown": [1, 2],
"subscriptions": [{"name": "Contoso", "licenceNumber": "9999", "entitlement": "single"}],
"tenants": [{"host": "Acme.EU.qlikcloud.com", "name": "Acme", "subscription": "contoso",
             "environment": "prod", "tags": ["nightly", "nightly", " "], "simulate": {"fault": "slow"}}],
"clients": [{"name": "eu-main", "tier": "region", "subscription": "Contoso", "region": "eu-west-1",
             "clientId": "id1", "secret": "s3cret", "secretStoredAt": "2026-11-01T09:00:00Z"},
            {"name": "own", "tier": "tenant", "tenant": "acme.eu.qlikcloud.com", "clientId": "id2"},
            {"name": "console", "tier": "organization", "clientId": "id3"}],
"contacts": [{"clientId": "id1", "tenant": "acme.eu.qlikcloud.com", "contacted": true},
             {"clientId": "id2", "tenant": "acme.eu.qlikcloud.com", "contacted": false}]})";

Result<EstateFile> read(const QByteArray &json)
{
    return readEstateFile(Secret(json), RegionCatalogue::builtIn());
}

} // namespace

class EstateFileTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_every_kind_of_entry()
    {
        const Result<EstateFile> file = read(whole);

        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        Estate estate;
        estate.apply(file->change);
        const Subscription *subscription = estate.subscriptionByName(u"Contoso");
        QCOMPARE(subscription->entitlement, Entitlement::SingleTenant);
        const Tenant *tenant = estate.tenantByHost(u"acme.eu.qlikcloud.com");
        QCOMPARE(tenant->subscription, subscription->key);
        QCOMPARE(tenant->tags, QStringList{"nightly"});
        QCOMPARE(tenant->regionCode, "eu");
        QCOMPARE(estate.clients().size(), 3);
        QCOMPARE(estate.regionLevelClient(subscription->key, "eu")->clientId, "id1");
        QCOMPARE(estate.tenantLevelClient(tenant->key)->clientId, "id2");
        QCOMPARE(estate.clients()[2].tier, Tier::Organization);
    }

    void names_each_secret_by_its_client_and_leaves_the_others_without()
    {
        const Result<EstateFile> file = read(whole);

        QCOMPARE(file->secrets.size(), std::size_t{1});
        const Client &client = file->change.clients[0];
        QCOMPARE(file->secrets[0].first, client.secretKey());
        QCOMPARE(file->secrets[0].second.reveal().toByteArray(), "s3cret");
        QCOMPARE(client.secretStoredAt, QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC));
        QVERIFY(file->change.clients[1].secretSlot.isEmpty());
    }

    void a_contact_is_agreed_only_where_the_file_says_so()
    {
        const Result<EstateFile> file = read(whole);

        QCOMPARE(file->change.contacts.size(), 1);
        QCOMPARE(file->change.contacts[0].state, ContactState::TokenOnly);
        QCOMPARE(file->change.contacts[0].client, file->change.clients[0].key);
        QVERIFY(!file->change.contacts[0].last);
    }

    void reads_the_demo_estate()
    {
        QFile demo(qEnvironmentVariable("TENANTRY_SOURCE") + "/resources/demo.json");
        QVERIFY2(demo.open(QIODevice::ReadOnly), "TENANTRY_SOURCE names the top folder");

        const Result<EstateFile> file = read(demo.readAll());

        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->change.tenants.size(), 15);
    }

    void refuses_a_broken_file_and_names_the_entry_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *from, const char *to, ErrorCode code,
                            const char *named) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code
                                << QString::fromUtf8(named);
        };
        row("not JSON", "{", "[[", ErrorCode::Corrupt, "not JSON");
        row("other format", "tenantry-estate", "x", ErrorCode::Corrupt, "tenantry-estate");
        row("no version", "\"version\": 1", "\"version\": \"1\"", ErrorCode::Corrupt, "version");
        row("newer", "\"version\": 1", "\"version\": 2", ErrorCode::NewerVersion, "newer");
        row("not a list",
            "[{\"name\": \"Contoso\", \"licenceNumber\": \"9999\", \"entitlement\": \"single\"}]",
            "{}", ErrorCode::Corrupt, "“subscriptions” is not a list");
        row("entry is no object", "[{\"name\": \"Contoso\"", "[7, {\"name\": \"Contoso\"",
            ErrorCode::Invalid, "Entry 1 of “subscriptions”");
        row("entitlement", "single", "many", ErrorCode::Invalid, "“many”");
        row("host", "Acme.EU.qlikcloud.com", "evil.com", ErrorCode::Invalid,
            "Entry 1 of “tenants” (“evil.com”)");
        row("region", "eu-west-1", "zz", ErrorCode::NotFound, "“zz”");
        row("subscription", "\"contoso\"", "\"Nobody\"", ErrorCode::NotFound, "“Nobody”");
        row("tenant", "\"tenant\": \"acme.eu", "\"tenant\": \"other.eu", ErrorCode::NotFound,
            "other.eu");
        row("tier", "\"tier\": \"tenant\"", "\"tier\": \"galaxy\"", ErrorCode::Invalid,
            "Entry 2 of “clients” (“own”)");
        row("same client id", "id2", "ID1", ErrorCode::Exists, "eu-main");
        row("secret with a line end", "s3cret", "a\\nb", ErrorCode::Invalid,
            "Entry 1 of “clients”");
        row("empty secret", "s3cret", "", ErrorCode::Invalid, "empty");
        row("secret that is an id", "s3cret", "id1", ErrorCode::Invalid, "client ID");
        row("time", "2026-11-01T09:00:00Z", "yesterday", ErrorCode::Invalid, "“yesterday”");
        row("contact of nobody", "\"contacts\": [{\"clientId\": \"id1\"",
            "\"contacts\": [{\"clientId\": \"id9\"", ErrorCode::NotFound, "(“id9”)");
    }
    void refuses_a_broken_file_and_names_the_entry()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorCode, code);
        QFETCH(QString, named);
        const qsizetype at = whole.indexOf(from);
        QVERIFY(at >= 0);

        const Result<EstateFile> file = read(QByteArray(whole).replace(at, from.size(), to));

        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QVERIFY2(file.error().message.contains(named), qPrintable(file.error().message));
        QVERIFY(!file.error().message.contains("s3cret"));
    }

    void refuses_what_is_too_large_or_nothing()
    {
        QCOMPARE(read(QByteArray(21 * 1024 * 1024, ' ')).error().code, ErrorCode::TooLarge);
        QCOMPARE(read("").error().code, ErrorCode::Corrupt);
    }
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::EstateFileTest)

#include "tst_estatefile.moc"
