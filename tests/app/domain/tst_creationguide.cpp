#include "app/domain/creationguide.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

namespace {

CreationGuide guideFor(const ClientDraft &draft)
{
    return creationGuide(draft, SampleEstate().estate, RegionCatalogue::builtIn());
}

} // namespace

class TestCreationGuide : public QObject
{
    Q_OBJECT

private slots:
    void leads_to_the_page_of_the_tier_data();
    void leads_to_the_page_of_the_tier();
    void says_what_to_tick_for_a_tenant_level_client();
    void names_the_region_to_choose();
    void knows_what_is_in_the_way_of_a_region_level_client_data();
    void knows_what_is_in_the_way_of_a_region_level_client();
};

void TestCreationGuide::leads_to_the_page_of_the_tier_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("page");
    QTest::newRow("region") << Tier::Region << QString()
                            << "https://account.myqlik.qlik.com/account";
    QTest::newRow("organization") << Tier::Organization << QString()
                                  << "https://console.qlikcloud.com/admin/oauth";
    QTest::newRow("tenant") << Tier::Tenant << SampleEstate::lab
                            << "https://fabrikam-lab.eu.qlikcloud.com/console/";
    QTest::newRow("a new tenant") << Tier::Tenant << "https://New.sg.qlikcloud.com/"
                                  << "https://new.sg.qlikcloud.com/console/";
    QTest::newRow("no tenant yet") << Tier::Tenant << QString() << QString();
    QTest::newRow("a stranger") << Tier::Tenant << "qlikcloud.com.evil.example" << QString();
    QTest::newRow("no tenant's host") << Tier::Tenant << "register.eu.qlikcloud.com" << QString();
}

void TestCreationGuide::leads_to_the_page_of_the_tier()
{
    QFETCH(Tier, tier);
    QFETCH(QString, host);
    QTEST(guideFor({.tier = tier, .regionCode = "eu", .tenantHost = host}).page, "page");
}

void TestCreationGuide::says_what_to_tick_for_a_tenant_level_client()
{
    const QString steps = guideFor({.tier = Tier::Tenant}).steps.join(' ');
    for (const char *word : {"Web", "Machine-to-machine", "Trusted"})
        QVERIFY2(steps.contains(word), word);
}

void TestCreationGuide::names_the_region_to_choose()
{
    const QString steps = guideFor({.tier = Tier::Region, .regionCode = "de"}).steps.join(' ');
    QVERIFY(steps.contains("Choose the region DE Frankfurt."));
}

void TestCreationGuide::knows_what_is_in_the_way_of_a_region_level_client_data()
{
    QTest::addColumn<ClientDraft>("draft");
    QTest::addColumn<QString>("obstacle"); // a part of it
    const ClientDraft contoso{.subscription = " contoso ", .regionCode = "eu"};
    ClientDraft elsewhere = contoso;
    elsewhere.regionCode = "us";
    ClientDraft other = contoso;
    other.tier = Tier::Organization;
    QTest::newRow("there is one") << contoso << "already: “eu-main”. There can be only one.";
    QTest::newRow("in another region") << elsewhere << QString();
    QTest::newRow("of another tier") << other << QString();
    QTest::newRow("a single tenant") << ClientDraft{.subscription = "Fabrikam", .regionCode = "eu"}
                                     << "entitled to a single tenant";
    QTest::newRow("a new subscription")
        << ClientDraft{.subscription = "New", .regionCode = "eu"} << QString();
}

void TestCreationGuide::knows_what_is_in_the_way_of_a_region_level_client()
{
    QFETCH(ClientDraft, draft);
    QFETCH(QString, obstacle);
    const QString found = guideFor(draft).obstacle;
    QCOMPARE(found.isEmpty(), obstacle.isEmpty());
    QVERIFY2(found.contains(obstacle), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestCreationGuide)
#include "tst_creationguide.moc"
