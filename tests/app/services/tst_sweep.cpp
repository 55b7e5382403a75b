#include "app/services/sweep.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

/// Contoso gets this many tenants in Europe, all known to its region-level client.
QList<TestTarget> addTenants(TestWorkspace &outside, int count)
{
    EstateChange change;
    QList<TestTarget> targets;
    const ClientKey client = outside.client("eu-main").key;
    for (int i = 0; i < count; ++i) {
        Tenant tenant = outside.tenant(SampleEstate::nordics);
        tenant.key = TenantKey::make();
        tenant.host = QString("t%1.eu.qlikcloud.com").arg(i);
        change.tenants.append(tenant);
        change.contacts.append(Contact{client, tenant.key, ContactState::TokenOnly, {}, {}});
        targets.append({client, tenant.key});
    }
    const Result<void> applied = outside.workspace.apply(change);
    Q_ASSERT(applied);
    return targets;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void tests_all_and_counts();
    void keeps_to_its_window();
    void tests_one_contact_of_a_tenant_at_a_time();
    void reads_each_secret_once();
    void a_locked_keychain_is_asked_once_and_changes_nothing();
    void cancelling_ends_every_request();
    void destroying_ends_every_request();
    void many_results_are_stored_in_few_transactions();
    void an_empty_sweep_finishes();
    void what_is_removed_meanwhile_is_sent_nothing();
};

void TestSweep::tests_all_and_counts()
{
    TestWorkspace outside;
    const QList<TestTarget> targets = addTenants(outside, 5);
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.host() == "t3.eu.qlikcloud.com")
            return ScriptedTransport::json(401, "{}");
        return healthyCloud(request);
    };
    const auto sweep = outside.workspace.sweep(targets, {});
    QSignalSpy started(sweep.get(), &Sweep::started);
    QSignalSpy tested(sweep.get(), &Sweep::tested);
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 5);
    QCOMPARE(tested.size(), 5);
    QCOMPARE(sweep->total(), 5);
    QCOMPARE(sweep->done(), 5);
    QCOMPARE(sweep->failed(), 1);
}

void TestSweep::keeps_to_its_window()
{
    TestWorkspace outside;
    outside.http.isHolding = true;
    const auto sweep = outside.workspace.sweep(addTenants(outside, 40), {.window = 16});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(outside.http.inFlight(), 16);
    QCoreApplication::processEvents();
    QCOMPARE(outside.http.inFlight(), 16);
    QTRY_VERIFY2(([&] {
                     outside.http.release();
                     return finished.size() == 1;
                 }()),
                 "the sweep does not end");
    QCOMPARE(outside.http.mostInFlight, 16);
}

void TestSweep::tests_one_contact_of_a_tenant_at_a_time()
{
    TestWorkspace outside;
    outside.http.isHolding = true;
    const QList<TestTarget> one = addTenants(outside, 1);
    const auto sweep = outside.workspace.sweep({one[0], one[0]}, {});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_VERIFY2(([&] {
                     outside.http.release();
                     return finished.size() == 1;
                 }()),
                 "the sweep does not end");
    QCOMPARE(outside.http.mostInFlight, 1);
    QCOMPARE(sweep->done(), 2);
}

void TestSweep::reads_each_secret_once()
{
    TestWorkspace outside;
    const auto sweep = outside.workspace.sweep(addTenants(outside, 10), {});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(outside.secrets.reads(), 1);
}

void TestSweep::a_locked_keychain_is_asked_once_and_changes_nothing()
{
    TestWorkspace outside;
    QList<TestTarget> targets = addTenants(outside, 5);
    outside.makeKnown(SampleEstate::lab);
    targets.append(outside.target(SampleEstate::lab));
    outside.secrets.lock();
    const auto sweep = outside.workspace.sweep(targets, {.window = 1});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sweep->failed(), 6);
    QCOMPARE(outside.secrets.reads(), 1);
    QCOMPARE(outside.secrets.count(), 3);
    const Contact *contact = outside.workspace.estate().contact(targets[0].client,
                                                                targets[0].tenant);
    QCOMPARE(contact->state, ContactState::TokenOnly);
    QCOMPARE(contact->last->outcome, Outcome::KeychainLocked);
    QVERIFY(!outside.client("eu-main").secretSlot.isEmpty());
}

void TestSweep::cancelling_ends_every_request()
{
    TestWorkspace outside;
    outside.http.isHolding = true;
    const QList<TestTarget> targets = addTenants(outside, 40);
    const auto sweep = outside.workspace.sweep(targets, {});
    QSignalSpy tested(sweep.get(), &Sweep::tested);
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(outside.http.inFlight(), 16);
    sweep->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(tested.size(), 40);
    QCOMPARE(outside.http.inFlight(), 0);
    QCOMPARE(tested.last().first().value<TestResult>().record.outcome, Outcome::Cancelled);
    QVERIFY(!outside.workspace.estate().contact(targets[0].client, targets[0].tenant)->last);
}

void TestSweep::destroying_ends_every_request()
{
    TestWorkspace outside;
    outside.http.isHolding = true;
    auto sweep = outside.workspace.sweep(addTenants(outside, 20), {});
    sweep->start();
    QTRY_COMPARE(outside.http.inFlight(), 16);
    sweep.reset();
    QCOMPARE(outside.http.inFlight(), 0);
}

void TestSweep::many_results_are_stored_in_few_transactions()
{
    TestWorkspace outside;
    const auto sweep = outside.workspace.sweep(addTenants(outside, 30), {});
    const int before = outside.estates.transactions;
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(finished.size(), 1);
    outside.clock.advance(std::chrono::seconds(1));
    QCOMPARE(outside.estates.transactions, before + 1);
    QCOMPARE(outside.estates.stored.contacts(), outside.workspace.estate().contacts());
}

void TestSweep::what_is_removed_meanwhile_is_sent_nothing()
{
    TestWorkspace outside;
    const QList<TestTarget> targets = addTenants(outside, 5);
    outside.http.answer = healthyCloud;
    const auto sweep = outside.workspace.sweep(targets, {});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QVERIFY(outside.workspace.remove({.removedClients = {targets.first().client}}));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(outside.http.sent.size(), std::size_t{0});
    QVERIFY(outside.workspace.estate().contacts().isEmpty());
    QVERIFY(outside.workspace.undo());
    QCOMPARE(outside.workspace.estate().contacts().size(), 5);
}

void TestSweep::an_empty_sweep_finishes()
{
    TestWorkspace outside;
    const auto sweep = outside.workspace.sweep({}, {});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->start();
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
