#include "app/services/targets.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;

class TestTargets : public QObject
{
    Q_OBJECT

private slots:
    void takes_one_tenant_per_region_and_rather_one_that_is_well();
};

void TestTargets::takes_one_tenant_per_region_and_rather_one_that_is_well()
{
    TestWorkspace outside;
    const TestTarget emea = outside.target(SampleEstate::emea);
    const TestTarget nordics = outside.target(SampleEstate::nordics);
    const TestTarget lab = outside.target(SampleEstate::lab);
    Contact well{nordics.client, nordics.tenant, ContactState::BotKnown, {}, {}, {}};
    well.last = TestRecord{.outcome = Outcome::Ok, .at = outside.clock.now()};
    QVERIFY(outside.workspace.apply({.contacts = {well}}));

    QCOMPARE(onePerRegion(outside.workspace.estate(), {emea, nordics, lab}), (QList{nordics, lab}));
}

QTEST_GUILESS_MAIN(TestTargets)
#include "tst_targets.moc"
