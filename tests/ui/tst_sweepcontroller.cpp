#include "tests/support/testworkspace.h"
#include "ui/sweepcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestSweepController : public QObject
{
    Q_OBJECT

private slots:
    void asks_before_a_first_contact_and_sends_nothing();
    void tests_known_contacts_at_once();
    void cancels_what_runs();
};

void TestSweepController::asks_before_a_first_contact_and_sends_nothing()
{
    TestWorkspace outside;
    SweepController sweeps(outside.workspace);
    QSignalSpy asked(&sweeps, &SweepController::confirmationWanted);

    sweeps.request({outside.target(SampleEstate::emea)});

    QCOMPARE(asked.size(), 1);
    QVERIFY(!sweeps.isRunning());
    QVERIFY(outside.http.sent.empty());
}

void TestSweepController::tests_known_contacts_at_once()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    SweepController sweeps(outside.workspace);
    QSignalSpy ended(&sweeps, &SweepController::ended);

    sweeps.request({outside.target(SampleEstate::emea)});
    QVERIFY(sweeps.isRunning());
    QVERIFY(ended.wait());

    const auto results = ended.first().first().value<QList<TestResult>>();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().record.outcome, Outcome::Ok);
    QVERIFY(!sweeps.isRunning());
}

void TestSweepController::cancels_what_runs()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    outside.http.isHolding = true;
    SweepController sweeps(outside.workspace);
    QSignalSpy ended(&sweeps, &SweepController::ended);
    sweeps.request({outside.target(SampleEstate::emea)});

    sweeps.cancel();
    QTRY_COMPARE(ended.size(), 1);

    const auto results = ended.first().first().value<QList<TestResult>>();
    QCOMPARE(results.first().record.outcome, Outcome::Cancelled);
}

QTEST_GUILESS_MAIN(TestSweepController)

#include "tst_sweepcontroller.moc"
