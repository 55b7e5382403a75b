#include "tests/support/listings.h"

#include <QTest>

using namespace tenantry;

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void takes_a_whole_organization_into_an_empty_estate();
    void finds_nothing_new_the_second_time();
    void sees_what_changed_data();
    void sees_what_changed();
    void marks_what_vanished_and_what_came_back();
    void lets_nothing_vanish_of_what_was_not_spoken_of();
    void takes_a_deleted_tenant_for_vanished();
    void never_takes_over_an_alias_that_changed_hands();
    void refuses_what_cannot_be_told_apart_data();
    void refuses_what_cannot_be_told_apart();
    void keeps_what_was_edited_meanwhile();
    void shows_an_unknown_region_as_it_came();
};

void TestDiscovery::takes_a_whole_organization_into_an_empty_estate()
{
    const Estate estate = taken({}, contoso());
    QCOMPARE(estate.subscriptions().size(), 1);
    QCOMPARE(estate.subscriptions().first().name, "Licence 9999000000001204");
    QCOMPARE(estate.subscriptions().first().licenceNumber, contosoLicence);
    QCOMPARE(estate.tenants().size(), 3);
    const Tenant &emea = *estate.tenantByHost(SampleEstate::emea);
    QCOMPARE(emea.systemHost, SampleEstate::emeaSystemHost);
    QCOMPARE(emea.regionCode, "eu");
    QCOMPARE(emea.lifecycle, "active");
    QCOMPARE(emea.tenantId, ""); // the console's id is not known to be the tenant's own
    QCOMPARE(emea.subscription, estate.subscriptions().first().key);
}

void TestDiscovery::finds_nothing_new_the_second_time()
{
    const Estate estate = taken(SampleEstate().estate, contoso());
    const Discovery again = discover(estate, contoso());
    QCOMPARE(again.count(Finding::Same), 3);
    QCOMPARE(again.tenants.size(), 3);
    QVERIFY(again.subscriptions.isEmpty());
    QVERIFY(changeOf(again, all(again), estate).isEmpty());
}

void TestDiscovery::sees_what_changed_data()
{
    QTest::addColumn<QStringList>("hostnames");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("row");
    const QString system = SampleEstate::emeaSystemHost;
    QTest::newRow("renamed") << QStringList{system, SampleEstate::emea} << "EMEA"
                             << "active"
                             << "changed acme-emea.eu.qlikcloud.com: name acme-emea→EMEA";
    QTest::newRow("another alias")
        << QStringList{system, "acme-europe.eu.qlikcloud.com"} << "acme-emea"
        << "active"
        << "changed acme-europe.eu.qlikcloud.com: host "
           "acme-emea.eu.qlikcloud.com→acme-europe.eu.qlikcloud.com";
    QTest::newRow("deactivated")
        << QStringList{system, SampleEstate::emea} << "acme-emea"
        << "deactivated"
        << "changed acme-emea.eu.qlikcloud.com: lifecycle active→deactivated";
    QTest::newRow("nothing said") << QStringList{system, SampleEstate::emea} << ""
                                  << ""
                                  << "same acme-emea.eu.qlikcloud.com";
}

void TestDiscovery::sees_what_changed()
{
    QFETCH(QString, name);
    QFETCH(QString, status);
    QFETCH(QStringList, hostnames);
    QList<ListedTenant> tenants = contoso();
    const Estate estate = taken(SampleEstate().estate, tenants);
    tenants[0].hostnames = hostnames;
    tenants[0].name = name;
    tenants[0].status = status;
    QTEST(texts(discover(estate, tenants)).first(), "row");
}

void TestDiscovery::marks_what_vanished_and_what_came_back()
{
    Estate estate = taken(SampleEstate().estate, contoso());
    const QList<ListedTenant> fewer = contoso().mid(1);
    QCOMPARE(texts(discover(estate, fewer)).last(), "vanished acme-emea.eu.qlikcloud.com");

    estate = taken(estate, fewer);
    QCOMPARE(estate.tenantByHost(SampleEstate::emea)->vanishedAt, discoveredAt);
    QCOMPARE(texts(discover(estate, fewer)).last(), "same acme-emea.eu.qlikcloud.com");
    QCOMPARE(texts(discover(estate, contoso())).first(),
             "changed acme-emea.eu.qlikcloud.com: return →");

    estate = taken(estate, contoso());
    QVERIFY(!estate.tenantByHost(SampleEstate::emea)->vanishedAt.isValid());
}

void TestDiscovery::lets_nothing_vanish_of_what_was_not_spoken_of()
{
    const SampleEstate sample;
    const Discovery discovery = discover(sample.estate, contoso());
    for (const DiscoveredTenant &found : discovery.tenants)
        QVERIFY(found.tenant.host != SampleEstate::lab); // Fabrikam's
    QCOMPARE(discover(sample.estate, {}).tenants.size(), 0);
}

void TestDiscovery::takes_a_deleted_tenant_for_vanished()
{
    QList<ListedTenant> tenants = contoso();
    const Estate before = taken(SampleEstate().estate, tenants);
    tenants[0].status = "deleted";
    const Discovery discovery = discover(before, tenants);
    QCOMPARE(texts(discovery).last(), "vanished acme-emea.eu.qlikcloud.com");
    QCOMPARE(discovery.tenants.last().tenant.lifecycle, "deleted");
    QCOMPARE(discover({}, {tenants[0]}).tenants.size(), 0);
}

void TestDiscovery::never_takes_over_an_alias_that_changed_hands()
{
    const Estate estate = taken(SampleEstate().estate, contoso());
    QList<ListedTenant> tenants = contoso();
    tenants[0].hostnames[0] = "stranger.eu.qlikcloud.com";

    const Discovery discovery = discover(estate, tenants);

    QCOMPARE(discovery.count(Finding::Conflict), 1);
    QCOMPARE(discovery.count(Finding::Vanished), 0);
    const DiscoveredTenant &found = discovery.tenants.first();
    QVERIFY(found.reason.contains("stranger.eu.qlikcloud.com"));
    QVERIFY(found.reason.contains(SampleEstate::emeaSystemHost));
    QVERIFY(changeOf(discovery, all(discovery), estate).isEmpty());
}

void TestDiscovery::refuses_what_cannot_be_told_apart_data()
{
    QTest::addColumn<QList<QStringList>>("hosts");
    QTest::addColumn<QString>("says");
    QTest::newRow("one alias, two tenants")
        << QList<QStringList>{{"a.eu.qlikcloud.com", "x.eu.qlikcloud.com"},
                              {"b.eu.qlikcloud.com", "x.eu.qlikcloud.com"}}
        << "twice";
    QTest::newRow("no host") << QList<QStringList>{{}} << "without a host";
    QTest::newRow("a foreign host")
        << QList<QStringList>{{"a.eu.qlikcloud.com", "qlik.example.com"}} << "not a host of Qlik";
    QTest::newRow("no tenant") << QList<QStringList>{{"register.eu.qlikcloud.com"}}
                               << "not a host of Qlik";
    QTest::newRow("alias of another tenant here")
        << QList<QStringList>{{SampleEstate::emeaSystemHost, SampleEstate::nordics}}
        << "acme-nordics";
}

void TestDiscovery::refuses_what_cannot_be_told_apart()
{
    QFETCH(QList<QStringList>, hosts);
    QFETCH(QString, says);
    QList<ListedTenant> tenants;
    for (const QStringList &hostnames : hosts) {
        tenants.append(listed({"a.eu.qlikcloud.com"}));
        tenants.last().hostnames = hostnames;
    }
    const Discovery discovery = discover(SampleEstate().estate, tenants);
    const auto last = std::find_if(discovery.tenants.rbegin(), discovery.tenants.rend(),
                                   [](const auto &found) { return !found.reason.isEmpty(); });
    QVERIFY(last != discovery.tenants.rend());
    QCOMPARE(last->finding, Finding::Conflict);
    QVERIFY2(last->reason.contains(says), qPrintable(last->reason));
}

void TestDiscovery::keeps_what_was_edited_meanwhile()
{
    Estate estate = SampleEstate().estate;
    const Discovery discovery = discover(estate, contoso());
    Tenant emea = *estate.tenantByHost(SampleEstate::emea);
    emea.environment = "prod";
    estate.apply(
        {.tenants = {emea}, .removedTenants = {estate.tenantByHost(SampleEstate::us)->key}});

    estate.apply(changeOf(discovery, all(discovery), estate));

    QCOMPARE(estate.tenantByHost(SampleEstate::emea)->environment, "prod");
    QCOMPARE(estate.tenantByHost(SampleEstate::emea)->lifecycle, "active");
    QVERIFY(!estate.tenantByHost(SampleEstate::us));
}

void TestDiscovery::shows_an_unknown_region_as_it_came()
{
    ListedTenant tenant = listed({"s.ca.qlikcloud.com", "north.ca.qlikcloud.com"});
    tenant.regionCode = "ca-central-1";
    const Discovery discovery = discover({}, {tenant});
    QCOMPARE(texts(discovery), QStringList{"new north.ca.qlikcloud.com"});
    QCOMPARE(discovery.tenants.first().tenant.regionCode, "ca-central-1");
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
