#include "app/domain/discoverer.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);
const QString contosoLicence = "9999000000001204";

ListedTenant listed(const QStringList &hostnames, const QString &licence = contosoLicence)
{
    const QString alias = hostnames.last();
    return {"console-id",
            alias.section('.', 0, 0),
            "active",
            hostnames,
            alias.section('.', 1, 1),
            licence,
            {}};
}

Discovery discover(const Estate &estate, const QList<ListedTenant> &tenants)
{
    return Discoverer(estate, RegionCatalogue::builtIn(), now).discover({tenants, {}});
}

/// The Contoso tenants of the sample estate as the organization lists them.
QList<ListedTenant> contoso()
{
    return {listed({SampleEstate::emeaSystemHost, SampleEstate::emea}),
            listed({"s-nordics.eu.qlikcloud.com", SampleEstate::nordics}),
            listed({"s-us.us.qlikcloud.com", SampleEstate::us})};
}

/// "changed acme-us: host a → b", one a tenant, or its finding alone.
QStringList texts(const Discovery &discovery)
{
    QStringList rows;
    for (const DiscoveredTenant &found : discovery.tenants) {
        QStringList changes;
        for (const FieldChange &change : found.changes)
            changes.append(
                QString("%1 %2→%3").arg(fieldWord(change.field), change.before, change.after));
        QString row = findingWord(found.finding) + " " + found.tenant.host;
        rows.append(changes.isEmpty() ? row : row + ": " + changes.join(", "));
    }
    return rows;
}

QSet<TenantKey> all(const Discovery &discovery)
{
    QSet<TenantKey> keys;
    for (const DiscoveredTenant &found : discovery.tenants)
        keys.insert(found.tenant.key);
    return keys;
}

/// The estate after everything that was found is taken in.
Estate taken(Estate estate, const QList<ListedTenant> &tenants)
{
    const Discovery discovery = discover(estate, tenants);
    estate.apply(changeOf(discovery, all(discovery), estate));
    return estate;
}

} // namespace

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
    void finds_the_subscription_data();
    void finds_the_subscription();
    void moves_a_tenant_with_its_own_client();
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
    QCOMPARE(estate.tenantByHost(SampleEstate::emea)->vanishedAt, now);
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

void TestDiscovery::finds_the_subscription_data()
{
    QTest::addColumn<QString>("knownLicence");
    QTest::addColumn<QString>("knownId");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("by its id") << ""
                               << "6500aa" << true;
    QTest::newRow("by its licence number") << contosoLicence << "" << true;
    QTest::newRow("another id") << contosoLicence << "6500bb" << false;
    QTest::newRow("by a tenant that it holds") << ""
                                               << "" << true;
    QTest::newRow("another licence") << "1"
                                     << "" << false;
}

void TestDiscovery::finds_the_subscription()
{
    QFETCH(QString, knownLicence);
    QFETCH(QString, knownId);
    QFETCH(bool, isKnown);
    Estate estate = SampleEstate().estate;
    Subscription known = *estate.subscriptionByName(u"Contoso");
    known.licenceNumber = knownLicence;
    known.subscriptionId = knownId;
    estate.apply({.subscriptions = {known}});
    QList<ListedTenant> tenants = contoso();
    for (ListedTenant &tenant : tenants)
        tenant.subscriptionId = "6500aa";

    estate = taken(estate, tenants);

    QCOMPARE(estate.subscriptions().size(), isKnown ? 2 : 3);
    const Tenant &emea = *estate.tenantByHost(SampleEstate::emea);
    QCOMPARE(emea.subscription == known.key, isKnown);
    const Subscription &after = *estate.subscription(emea.subscription);
    QCOMPARE(after.subscriptionId, "6500aa");
    QCOMPARE(after.licenceNumber, contosoLicence);
}

void TestDiscovery::moves_a_tenant_with_its_own_client()
{
    QList<ListedTenant> tenants = contoso();
    tenants.append(listed({"s-lab.eu.qlikcloud.com", SampleEstate::lab}));
    const Estate estate = taken(SampleEstate().estate, tenants);
    const Tenant &lab = *estate.tenantByHost(SampleEstate::lab);
    QCOMPARE(estate.subscription(lab.subscription)->name, "Contoso");
    QCOMPARE(estate.tenantLevelClient(lab.key)->subscription, lab.subscription);
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
