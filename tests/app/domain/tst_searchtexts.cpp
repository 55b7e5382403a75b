#include "app/domain/reach.h"
#include "app/domain/search.h"
#include "tests/support/sampleestate.h"

#include <QTest>

namespace tenantry {

namespace {

bool finds(const QString &text, const Estate &estate, const TenantKey &key)
{
    const Result<Search> search = Search::parse(text, QDateTime::currentDateTimeUtc());
    const Tenant *tenant = estate.tenant(key);
    return search && tenant && search->matches(estate, *tenant, RegionCatalogue::builtIn());
}

} // namespace

class TestSearchTexts : public QObject
{
    Q_OBJECT

private slots:
    void follow_each_change_data();
    void follow_each_change();
    void follow_rows_that_move_up();
    void are_empty_for_a_tenant_that_is_no_part_of_the_estate();
};

void TestSearchTexts::follow_each_change_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"tenant", "tag", "client", "another client", "bot", "subscription"})
        QTest::newRow(what) << what;
}

void TestSearchTexts::follow_each_change()
{
    QFETCH(QString, what);
    Estate estate = SampleEstate().estate;
    Tenant tenant = *estate.tenantByHost(SampleEstate::emea);
    Client client = *effectiveClient(estate, tenant);
    Subscription subscription = *estate.subscription(tenant.subscription);
    Contact contact;
    contact.client = client.key;
    contact.tenant = tenant.key;
    QVERIFY(!finds("zephyr", estate, tenant.key));
    EstateChange change;
    if (what == "tenant") {
        tenant.name = "The Zephyr";
        change.tenants = {tenant};
    } else if (what == "tag") {
        tenant.tags = {"ZEPHYRs"};
        change.tenants = {tenant};
    } else if (what == "client") {
        client.name = "zephyr-main";
        change.clients = {client};
    } else if (what == "another client") {
        client.key = {"zephyr"};
        client.name = "zephyr-main";
        client.tenant = tenant.key;
        client.tier = Tier::Tenant;
        change.clients = {client};
    } else if (what == "bot") {
        contact.bot.name = "ZEPHYR OAuth";
        change.contacts = {contact};
    } else {
        subscription.name = "Zephyr Ltd";
        change.subscriptions = {subscription};
    }

    estate.apply(change);

    QVERIFY(finds("zephyr", estate, tenant.key));
    QVERIFY(finds("-nothing zephyr", estate, tenant.key));
    QVERIFY(!finds("-zephyr", estate, tenant.key));
}

void TestSearchTexts::follow_rows_that_move_up()
{
    Estate estate = SampleEstate().estate;
    const TenantKey last = estate.tenants().last().key;
    const QString name = estate.tenants().last().name;
    QVERIFY(finds(name, estate, last));
    estate.apply({.removedTenants = {estate.tenants().first().key}});
    QVERIFY(finds(name, estate, last));
    QVERIFY(!finds(name, estate, estate.tenants().first().key));
}

void TestSearchTexts::are_empty_for_a_tenant_that_is_no_part_of_the_estate()
{
    const Estate estate = SampleEstate().estate;
    Tenant copy = estate.tenants().first();
    QCOMPARE(estate.searchText(copy), estate.searchText(estate.tenants().first()));
    copy.key = {"nobody"};
    QVERIFY(estate.searchText(copy).isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestSearchTexts)

#include "tst_searchtexts.moc"
