#include "app/domain/licencesseen.h"
#include "app/domain/licencetexts.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

namespace {

/// A subscription whose tenants are named by their hosts.
struct Builder
{
    explicit Builder(Entitlement entitlement)
    {
        Subscription subscription;
        subscription.key = SubscriptionKey{"s"};
        subscription.name = "Contoso";
        subscription.entitlement = entitlement;
        estate.apply({.subscriptions = {subscription}});
    }

    void addTenants(const QString &ending, int count, const QDateTime &vanishedAt = {})
    {
        for (int i = 0; i < count; ++i) {
            Tenant tenant;
            tenant.key = TenantKey{QString("t%1.%2").arg(i).arg(ending)};
            tenant.subscription = SubscriptionKey{"s"};
            tenant.host = tenant.key.value;
            tenant.regionCode = ending.section('.', 0, 0);
            tenant.vanishedAt = vanishedAt;
            estate.apply({.tenants = {tenant}});
        }
    }

    void addClient(Tier tier, const QString &place)
    {
        Client client;
        client.key = ClientKey{"client-" + place};
        client.tier = tier;
        client.clientId = "id-" + place;
        client.subscription = SubscriptionKey{"s"};
        (tier == Tier::Region ? client.regionCode : client.tenant.value) = place;
        estate.apply({.clients = {client}});
    }

    void addContact(const QString &place, const QString &tenant, ContactState state)
    {
        estate.apply(
            {.contacts = {
                 Contact{ClientKey{"client-" + place}, TenantKey{tenant}, state, {}, {}, {}}}});
    }

    LicenceAdvice advice() const
    {
        return licenceAdvice(estate, RegionCatalogue::builtIn()).first();
    }

    Estate estate;
};

const QDateTime at({2026, 11, 24}, {9, 0}, Qt::UTC);

LicenceSighting answerOf(const QString &tenant, const QStringList &subjects)
{
    LicenceSighting sighting;
    sighting.tenant = TenantKey{tenant};
    sighting.at = at;
    for (const QString &subject : subjects)
        sighting.assigned.insert(subject, sighting.at);
    return sighting;
}

} // namespace

class TestLicences : public QObject
{
    Q_OBJECT

private slots:
    void counts_what_the_advice_costs_and_what_the_other_tier_would_data();
    void counts_what_the_advice_costs_and_what_the_other_tier_would();
    void counts_the_clients_that_are_there();
    void counts_the_bots_that_have_been_seen();
    void names_what_is_missing_for_the_advice();
    void gives_reasons_in_whole_sentences();
    void a_bot_counts_once_however_many_tenants_list_it();
    void could_not_look_is_not_the_same_as_not_assigned();
    void a_list_of_another_region_proves_a_licence_but_not_that_there_is_none();
    void the_newest_answer_of_a_region_counts();
};

void TestLicences::counts_what_the_advice_costs_and_what_the_other_tier_would_data()
{
    QTest::addColumn<bool>("isMultiple");
    QTest::addColumn<QStringList>("tenants"); // "5 eu.qlikcloud.com"
    QTest::addColumn<bool>("isRegionLevel");
    QTest::addColumn<int>("advised");
    QTest::addColumn<int>("other"); // -1: there is no other

    const QStringList guide{"5 eu.qlikcloud.com", "5 us.qlikcloud.com", "5 ap.qlikcloud.com"};
    const QStringList government{"4 us.qlikcloudgov.com"};
    QTest::newRow("15 tenants in 3 regions") << true << guide << true << 3 << 15;
    QTest::newRow("the same, single tenant") << false << guide << false << 15 << 3;
    QTest::newRow("one tenant") << false << QStringList{"1 eu.qlikcloud.com"} << false << 1 << 1;
    QTest::newRow("government") << true << government << false << 4 << -1;
    QTest::newRow("partly government") << true << guide + government << true << 7 << 19;
    QTest::newRow("no tenants") << true << QStringList() << true << 0 << -1;
}

void TestLicences::counts_what_the_advice_costs_and_what_the_other_tier_would()
{
    QFETCH(bool, isMultiple);
    QFETCH(QStringList, tenants);
    Builder builder(isMultiple ? Entitlement::MultipleTenants : Entitlement::SingleTenant);
    for (const QString &entry : tenants)
        builder.addTenants(entry.section(' ', 1), entry.section(' ', 0, 0).toInt());

    const LicenceAdvice advice = builder.advice();

    QTEST(advice.tier() == Tier::Region, "isRegionLevel");
    QTEST(advice.advised.total(), "advised");
    QTEST(advice.other ? advice.other->total() : -1, "other");
}

void TestLicences::counts_the_clients_that_are_there()
{
    Builder builder(Entitlement::MultipleTenants);
    builder.addTenants("eu.qlikcloud.com", 3);
    builder.addTenants("us.qlikcloud.com", 1, QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC));
    builder.addClient(Tier::Region, "eu");
    builder.addClient(Tier::Region, "us"); // reaches nothing but what vanished
    builder.addClient(Tier::Tenant, "t0.eu.qlikcloud.com");
    builder.addClient(Tier::Tenant, "t0.us.qlikcloud.com");
    builder.addClient(Tier::Organization, "org");

    const LicenceAdvice advice = builder.advice();

    QCOMPARE(advice.today, (Seats{1, 1}));
    QCOMPARE(advice.tenants, 3);
    QCOMPARE(advice.regions, 1);
    QCOMPARE(advice.spare, 1);
    QCOMPARE(advice.bots.size(), 4);
    QCOMPARE(advice.bots[0].tenants.size(), 3);
}

void TestLicences::counts_the_bots_that_have_been_seen()
{
    Builder builder(Entitlement::MultipleTenants);
    builder.addTenants("eu.qlikcloud.com", 3);
    builder.addClient(Tier::Region, "eu");
    builder.addClient(Tier::Tenant, "t2.eu.qlikcloud.com");
    builder.addContact("eu", "t0.eu.qlikcloud.com", ContactState::BotKnown);
    builder.addContact("eu", "t1.eu.qlikcloud.com", ContactState::BotKnown);
    builder.addContact("t2.eu.qlikcloud.com", "t2.eu.qlikcloud.com", ContactState::TokenOnly);

    const LicenceAdvice advice = builder.advice();

    QCOMPARE(advice.known, (Seats{1, 0}));
    QCOMPARE(advice.bots[0].known, 2);
}

void TestLicences::names_what_is_missing_for_the_advice()
{
    Builder builder(Entitlement::MultipleTenants);
    builder.addTenants("eu.qlikcloud.com", 2);
    builder.addTenants("us.qlikcloud.com", 1);
    builder.addTenants("us.qlikcloudgov.com", 1);
    builder.addClient(Tier::Region, "eu");

    const LicenceAdvice advice = builder.advice();

    QCOMPARE(advice.regionsToServe, QStringList{"us"});
    QCOMPARE(advice.tenantsToServe, 1);
    QVERIFY(adviceSteps(advice, RegionCatalogue::builtIn()).contains("US Virginia"));
}

void TestLicences::gives_reasons_in_whole_sentences()
{
    const QList<LicenceAdvice> advice = licenceAdvice(SampleEstate().estate,
                                                      RegionCatalogue::builtIn());
    QCOMPARE(adviceSentence(advice[0]), "Use one region-level client per region.");
    QVERIFY(adviceReason(advice[0], "Contoso").startsWith("“Contoso” has a multiple-tenant"));
    QCOMPARE(adviceSentence(advice[1]), "Use one tenant-level client per tenant.");
    QVERIFY(newerLicenceRule().contains("30 June 2026"));
}

void TestLicences::a_bot_counts_once_however_many_tenants_list_it()
{
    Builder builder(Entitlement::MultipleTenants);
    builder.addTenants("eu.qlikcloud.com", 2);
    builder.addTenants("us.qlikcloud.com", 1);
    builder.addClient(Tier::Region, "eu");
    builder.addClient(Tier::Tenant, "t0.eu.qlikcloud.com");
    LicencesSeen seen;
    for (const QString region : {"eu", "us"})
        seen.take(answerOf("t0." + region + ".qlikcloud.com", {"qlikbot\\id-eu", "auth0|a"}),
                  region);

    QCOMPARE(seatsHeld(builder.estate, builder.advice(), seen), (Seats{1, 0}));
    QCOMPARE(seen.of("qlikbot\\id-eu", "eu").state, SeatState::Assigned);
    QCOMPARE(seen.of("qlikbot\\id-eu", "eu").since, at);
    QCOMPARE(seen.of("qlikbot\\id-t0.eu.qlikcloud.com", "eu").state, SeatState::NotAssigned);
}

void TestLicences::could_not_look_is_not_the_same_as_not_assigned()
{
    LicenceSighting failed = answerOf("t0.eu.qlikcloud.com", {});
    failed.error = Error{ErrorCode::Forbidden, "No."};
    LicencesSeen seen;

    seen.take(failed, "eu");

    QVERIFY(!seen.isAnswered());
    QCOMPARE(seen.of("s", "eu").state, SeatState::CouldNotLook);
    QCOMPARE(seen.of("s", "eu").message, "No.");
    QCOMPARE(seen.of("s", "us").state, SeatState::NotSeen);
}

void TestLicences::a_list_of_another_region_proves_a_licence_but_not_that_there_is_none()
{
    LicencesSeen seen;
    seen.take(answerOf("t0.us.qlikcloud.com", {"held"}), "us");

    QCOMPARE(seen.of("held", "eu").state, SeatState::Assigned);
    QCOMPARE(seen.of("other", "eu").state, SeatState::NotSeen);
    QCOMPARE(seen.of("other", "us").state, SeatState::NotAssigned);
}

void TestLicences::the_newest_answer_of_a_region_counts()
{
    LicencesSeen seen;
    seen.take(answerOf("t0.eu.qlikcloud.com", {"held"}), "eu");
    LicenceSighting newer = answerOf("t1.eu.qlikcloud.com", {});
    newer.at = at.addSecs(60);
    seen.take(newer, "eu");
    seen.take(answerOf("t0.eu.qlikcloud.com", {"held"}), "eu"); // came late

    QCOMPARE(seen.of("held", "eu").state, SeatState::NotAssigned);
    QCOMPARE(seen.of("held", "eu").at, newer.at);
}

QTEST_APPLESS_MAIN(TestLicences)
#include "tst_licences.moc"
