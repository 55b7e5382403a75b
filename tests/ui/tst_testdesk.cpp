#include "tests/support/testworkspace.h"
#include "ui/models/tenantfilter.h"
#include "ui/testdesk.h"
#include "ui/widgets/messagearea.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestTestDesk : public QObject
{
    Q_OBJECT

private slots:
    void unlocks_and_goes_on_with_exactly_what_was_locked_out();
    void unlocking_does_not_ask_again_what_was_agreed();
    void says_why_the_keychain_stays_shut();
    void sums_up_what_was_tested_data();
    void sums_up_what_was_tested();
    void says_nothing_where_the_row_says_it();
    void shows_those_that_need_attention_when_told_to();
    void a_good_test_empties_the_trash_of_what_is_too_old();
    void says_what_is_wrong_with_a_single_tenant();
    void shows_who_answers_where_it_is_somebody_else();
    void says_that_a_client_works_on_its_own_host();
    void says_why_a_client_does_not_work_on_its_own_host();
    void says_that_no_client_reaches_a_tenant();
};

namespace {

/// The desk with all that it talks to.
struct Bench
{
    explicit Bench(const QStringList &knownHosts = {})
    {
        for (const QString &host : knownHosts)
            outside.makeKnown(host);
    }

    TenantKey tenant(const QString &host) const { return outside.tenant(host).key; }

    /// The only message there is, or an empty one.
    Message message() const
    {
        for (const MessageBar *bar : messages.findChildren<MessageBar *>())
            if (bar->isVisibleTo(&messages))
                return bar->message();
        return {};
    }

    void click(const QString &text) const
    {
        for (QPushButton *button : messages.findChildren<QPushButton *>())
            if (button->text() == text && button->isVisibleTo(&messages))
                return button->click();
        QFAIL(qPrintable("There is no button " + text));
    }

    TestWorkspace outside;
    Theme theme;
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    SweepController sweeps{outside.workspace};
    MessageArea messages{theme};
    TestDesk desk{outside.workspace, sweeps, tenants, filter, messages};
};

TestResult resultOf(Outcome outcome)
{
    TestResult result;
    result.target = {ClientKey{"client-eu-main"}, TenantKey{"tenant"}};
    result.record.outcome = outcome;
    return result;
}

Result<HttpResponse> refusal(const HttpRequest &)
{
    return ScriptedTransport::json(
        401, R"({"errors":[{"code":"OAUTH-1","title":"Invalid client"}],"traceId":"trace-7"})");
}

} // namespace

void TestTestDesk::unlocks_and_goes_on_with_exactly_what_was_locked_out()
{
    Bench bench({SampleEstate::emea, SampleEstate::nordics, SampleEstate::lab});
    Client bare = bench.outside.client("lab-ci");
    bare.secretSlot.clear();
    QVERIFY(bench.outside.workspace.apply({.clients = {bare}}));
    bench.outside.secrets.lock();
    QSignalSpy ended(&bench.sweeps, &SweepController::ended);
    bench.desk.testTenants({bench.tenant(SampleEstate::emea), bench.tenant(SampleEstate::lab),
                            bench.tenant(SampleEstate::nordics)});
    QVERIFY(ended.wait());
    QCOMPARE(bench.message().text, "The keychain did not open, so 2 tenants could not be tested. "
                                   "Unlock it to go on.");
    QVERIFY(bench.outside.http.sent.empty());

    bench.click("&Unlock");
    QVERIFY(ended.wait());

    QList<TestTarget> tested;
    for (const TestResult &result : ended.last().first().value<QList<TestResult>>())
        tested.append(result.target);
    QCOMPARE(tested.size(), 2);
    QVERIFY(tested.contains(bench.outside.target(SampleEstate::emea)));
    QVERIFY(tested.contains(bench.outside.target(SampleEstate::nordics)));
    QCOMPARE(bench.messages.texts(), QStringList{"All 2 tenants answered as they should."});
}

void TestTestDesk::unlocking_does_not_ask_again_what_was_agreed()
{
    Bench bench;
    bench.outside.secrets.lock();
    QSignalSpy asked(&bench.sweeps, &SweepController::confirmationWanted);
    QSignalSpy ended(&bench.sweeps, &SweepController::ended);
    bench.sweeps.start({bench.outside.target(SampleEstate::emea)}, true);
    QVERIFY(ended.wait());

    bench.click("&Unlock");
    QVERIFY(ended.wait());

    QCOMPARE(asked.size(), 0);
    const auto results = ended.last().first().value<QList<TestResult>>();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().record.outcome, Outcome::Ok);
}

void TestTestDesk::says_why_the_keychain_stays_shut()
{
    Bench bench({SampleEstate::emea});
    bench.outside.secrets.lock();
    bench.desk.testTenants({bench.tenant(SampleEstate::emea)});
    QTRY_VERIFY(!bench.messages.texts().isEmpty());

    bench.outside.secrets.failWith({ErrorCode::KeychainDenied, "The keychain stayed shut."});
    bench.click("&Unlock");

    QTRY_COMPARE(bench.messages.texts(), QStringList{"The keychain stayed shut."});
    QVERIFY(bench.outside.http.sent.empty());
}

void TestTestDesk::sums_up_what_was_tested_data()
{
    using Kind = Message::Kind;
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");

    QTest::newRow("all good") << QList{Outcome::Ok, Outcome::Ok} << Kind::Good
                              << "All 2 tenants answered as they should.";
    QTest::newRow("some bad") << QList{Outcome::Ok, Outcome::Refused, Outcome::Tls} << Kind::Warning
                              << "2 of 3 tenants need attention.";
    QTest::newRow("cancelled") << QList{Outcome::Ok, Outcome::Cancelled, Outcome::Cancelled}
                               << Kind::Info
                               << "The test was cancelled: 1 of 3 tenants were tested, none needs "
                                  "attention.";
    QTest::newRow("cancelled, some bad")
        << QList{Outcome::Ok, Outcome::Timeout, Outcome::Cancelled} << Kind::Warning
        << "The test was cancelled: 2 of 3 tenants were tested, 1 needs attention.";
}

void TestTestDesk::sums_up_what_was_tested()
{
    QFETCH(QList<Outcome>, outcomes);
    Bench bench;
    QList<TestResult> results;
    for (const Outcome outcome : outcomes)
        results.append(resultOf(outcome));

    emit bench.sweeps.ended(results);

    QTEST(bench.message().text, "text");
    QTEST(bench.message().kind, "kind");
    QCOMPARE(bench.messages.texts().size(), 1);
}

void TestTestDesk::says_nothing_where_the_row_says_it()
{
    Bench bench;

    emit bench.sweeps.ended({resultOf(Outcome::Ok)});
    emit bench.sweeps.ended({resultOf(Outcome::Cancelled)});
    emit bench.sweeps.ended({});

    QCOMPARE(bench.messages.texts(), QStringList());
}

void TestTestDesk::shows_those_that_need_attention_when_told_to()
{
    Bench bench;
    QSignalSpy wanted(&bench.desk, &TestDesk::attentionWanted);
    emit bench.sweeps.ended({resultOf(Outcome::Ok), resultOf(Outcome::Refused)});

    bench.click("&Show them");

    QCOMPARE(wanted.size(), 1);
}

void TestTestDesk::a_good_test_empties_the_trash_of_what_is_too_old()
{
    Bench bench({SampleEstate::emea});
    Workspace &workspace = bench.outside.workspace;
    QVERIFY(workspace.remove({.removedSubscriptions = {SubscriptionKey{"fabrikam"}}}));
    TrashEntry old = workspace.estate().trash().first();
    old.key = TrashKey::make(); // as it was left by a start before this one
    old.removedAt = old.removedAt.addDays(-daysInTrash - 1);
    QVERIFY(workspace.apply(
        {.trash = {old}, .removedTrash = {workspace.estate().trash().first().key}}));
    QVERIFY(workspace.undoStack().undoStep());

    emit bench.sweeps.ended({resultOf(Outcome::Refused)});
    QCoreApplication::processEvents();
    QCOMPARE(workspace.estate().trash().size(), 1);
    emit bench.sweeps.ended({resultOf(Outcome::Ok)});

    QTRY_VERIFY(workspace.estate().trash().isEmpty());
    QCOMPARE(bench.outside.secrets.count(), 2);
    QVERIFY(workspace.undoStack().undoStep()); // it has nothing to do with that
}

void TestTestDesk::says_what_is_wrong_with_a_single_tenant()
{
    Bench bench({SampleEstate::emea});
    bench.outside.http.answer = refusal;

    bench.desk.testTenants({bench.tenant(SampleEstate::emea)});
    QTRY_COMPARE(bench.messages.texts().size(), 1);

    QVERIFY2(bench.message().text.contains("eu-main")
                 || bench.message().text.contains("eu.qlikcloud.com"),
             qPrintable(bench.message().text));
    QCOMPARE(bench.message().details,
             "HTTP status: 401\nCode: OAUTH-1\nTitle: Invalid client\nTrace ID: trace-7");
}

void TestTestDesk::shows_who_answers_where_it_is_somebody_else()
{
    Bench bench({SampleEstate::emea});
    Tenant tenant = bench.outside.tenant(SampleEstate::emea);
    tenant.tenantId = "ours";
    QVERIFY(bench.outside.workspace.apply({.tenants = {tenant}}));
    QSignalSpy wanted(&bench.desk, &TestDesk::identityWanted);
    bench.desk.testTenants({tenant.key});
    QTRY_COMPARE(bench.messages.texts().size(), 1);

    bench.click("&Compare…");

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<TestResult>().target.tenant, tenant.key);
}

void TestTestDesk::says_that_a_client_works_on_its_own_host()
{
    Bench bench;

    bench.desk.testClient(bench.outside.client("eu-main").key);

    QTRY_COMPARE(bench.messages.texts(),
                 QStringList{"The client “eu-main” works: register.eu.qlikcloud.com gave it a "
                             "token."});
    QCOMPARE(bench.message().kind, Message::Kind::Good);
    QCOMPARE(bench.outside.http.sent.size(), 1U);
}

void TestTestDesk::says_why_a_client_does_not_work_on_its_own_host()
{
    Bench bench;
    bench.outside.http.answer = refusal;

    bench.desk.testClient(bench.outside.client("eu-main").key);
    QTRY_COMPARE(bench.messages.texts().size(), 1);

    QCOMPARE(bench.message().kind, Message::Kind::Error);
    QVERIFY(bench.message().details.contains("Trace ID: trace-7"));
}

void TestTestDesk::says_that_no_client_reaches_a_tenant()
{
    Bench bench;

    bench.desk.testTenants({bench.tenant(SampleEstate::us)});

    QCOMPARE(bench.messages.texts(), QStringList{"There is nothing to test: no client reaches 1 "
                                                 "tenant. Add a client first."});
}

QTEST_MAIN(TestTestDesk)

#include "tst_testdesk.moc"
