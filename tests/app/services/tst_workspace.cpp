#include "app/services/workspace.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

const Error diskFull{ErrorCode::Storage, "The disk is full."};

ClientInput usClient()
{
    return {.name = "us-main",
            .tier = Tier::Region,
            .clientId = QString(32, 'd'),
            .subscription = SubscriptionKey{"contoso"},
            .regionCode = "us"};
}

} // namespace

class TestWorkspaceClass : public QObject
{
    Q_OBJECT

private slots:
    void opening_contacts_nobody();
    void a_change_that_cannot_be_stored_is_not_shown();
    void adding_a_client_stores_its_secret_first();
    void adding_a_client_to_a_locked_keychain_adds_nothing();
    void adding_a_client_to_a_full_disk_leaves_no_secret();
    void a_client_that_nobody_waits_for_any_more_is_not_added();
    void a_secret_that_nobody_waits_for_any_more_is_not_replaced();
    void replacing_a_secret_switches_and_removes_the_old_one();
    void replacing_a_secret_in_a_locked_keychain_keeps_the_old_one();
    void a_token_is_fetched_once_and_then_cached();
    void remembers_when_a_token_was_handed_out();
    void no_secret_is_sent_of_a_client_that_was_removed_meanwhile();
    void a_token_for_a_new_contact_needs_a_yes();
    void a_token_that_nobody_waits_for_any_more_is_not_fetched();
    void a_changed_file_is_read_again();
    void results_are_stored_at_the_latest_when_it_ends();
};

void TestWorkspaceClass::opening_contacts_nobody()
{
    TestWorkspace outside;
    QCOMPARE(outside.workspace.estate().tenants().size(), 4);
    QVERIFY(outside.http.sent.empty());
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestWorkspaceClass::a_change_that_cannot_be_stored_is_not_shown()
{
    TestWorkspace outside;
    QSignalSpy changed(&outside.workspace, &Workspace::estateChanged);
    outside.estates.failure = diskFull;
    const Result<SubscriptionKey> added = outside.workspace.addSubscription({.name = "New"});
    QVERIFY(!added);
    QCOMPARE(added.error(), diskFull);
    QCOMPARE(outside.workspace.estate().subscriptions().size(), 2);
    QVERIFY(changed.isEmpty());
}

void TestWorkspaceClass::adding_a_client_stores_its_secret_first()
{
    TestWorkspace outside;
    Answer<Result<ClientKey>> added;
    outside.workspace.addClient(usClient(), Secret("top"), added.receiver());
    QVERIFY(added.wait());
    const Client &client = outside.client("us-main");
    QCOMPARE(client.secretStoredAt, outside.clock.now());
    Answer<Result<Secret>> read;
    outside.workspace.secret(client.key, read.receiver());
    QCOMPARE((*read.wait()).reveal(), QByteArrayView("top"));
    QVERIFY(outside.estates.stored.client(client.key));
}

void TestWorkspaceClass::adding_a_client_to_a_locked_keychain_adds_nothing()
{
    TestWorkspace outside;
    outside.secrets.lock();
    Answer<Result<ClientKey>> added;
    outside.workspace.addClient(usClient(), Secret("top"), added.receiver());
    QVERIFY(!added.wait());
    QCOMPARE(added.value->error().code, ErrorCode::KeychainLocked);
    QCOMPARE(outside.workspace.estate().clients().size(), 3);
}

void TestWorkspaceClass::adding_a_client_to_a_full_disk_leaves_no_secret()
{
    TestWorkspace outside;
    outside.estates.failure = diskFull;
    Answer<Result<ClientKey>> added;
    outside.workspace.addClient(usClient(), Secret("top"), added.receiver());
    QVERIFY(!added.wait());
    QCOMPARE(added.value->error(), diskFull);
    QCOMPARE(outside.secrets.count(), 3);
}

void TestWorkspaceClass::a_client_that_nobody_waits_for_any_more_is_not_added()
{
    TestWorkspace outside;
    {
        Answer<Result<ClientKey>> dropped;
        outside.workspace.addClient(usClient(), Secret("top"), dropped.receiver());
        QCOMPARE(outside.secrets.count(), 4); // the keychain has it, its answer is on its way
    }
    QTRY_COMPARE(outside.secrets.count(), 3);
    QCOMPARE(outside.workspace.estate().clients().size(), 3);
}

void TestWorkspaceClass::a_secret_that_nobody_waits_for_any_more_is_not_replaced()
{
    TestWorkspace outside;
    const Client before = outside.client("eu-main");
    {
        Answer<Result<void>> dropped;
        outside.workspace.replaceSecret(before.key, Secret("new"), dropped.receiver());
        QCOMPARE(outside.secrets.count(), 4);
    }
    QTRY_COMPARE(outside.secrets.count(), 3);
    QCOMPARE(outside.client("eu-main"), before);
    Answer<Result<Secret>> read;
    outside.workspace.secret(before.key, read.receiver());
    QCOMPARE((*read.wait()).reveal(), QByteArrayView("secret-of-eu-main"));
}

void TestWorkspaceClass::replacing_a_secret_switches_and_removes_the_old_one()
{
    TestWorkspace outside;
    const Client before = outside.client("eu-main");
    Answer<Result<void>> replaced;
    outside.workspace.replaceSecret(before.key, Secret("new"), replaced.receiver());
    QVERIFY(replaced.wait());
    QVERIFY(outside.client("eu-main").secretKey() != before.secretKey());
    QCOMPARE(outside.secrets.count(), 3);
    Answer<Result<Secret>> read;
    outside.workspace.secret(before.key, read.receiver());
    QCOMPARE((*read.wait()).reveal(), QByteArrayView("new"));
}

void TestWorkspaceClass::replacing_a_secret_in_a_locked_keychain_keeps_the_old_one()
{
    TestWorkspace outside;
    const Client before = outside.client("eu-main");
    outside.secrets.lock();
    Answer<Result<void>> replaced;
    outside.workspace.replaceSecret(before.key, Secret("new"), replaced.receiver());
    QVERIFY(!replaced.wait());
    QCOMPARE(outside.client("eu-main"), before);
    QCOMPARE(outside.secrets.count(), 3);
}

void TestWorkspaceClass::remembers_when_a_token_was_handed_out()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    const TestTarget target = outside.target(SampleEstate::emea);
    const auto lastUse = [&] {
        return outside.workspace.estate().contact(target.client, target.tenant)->lastUsedAt;
    };
    const auto ask = [&] {
        Answer<Result<AccessToken>> token;
        outside.workspace.token(target, false, token.receiver());
        return bool(token.wait());
    };
    QVERIFY(ask());
    const QDateTime first = lastUse();
    QCOMPARE(first, outside.clock.now());
    outside.clock.advance(std::chrono::seconds(30));
    QVERIFY(ask());
    QCOMPARE(lastUse(), first); // too soon to be worth a write
    outside.clock.advance(std::chrono::seconds(31));
    QVERIFY(ask());
    QCOMPARE(lastUse(), outside.clock.now());
    QVERIFY(!outside.workspace.undoStack().undoStep());
}

void TestWorkspaceClass::no_secret_is_sent_of_a_client_that_was_removed_meanwhile()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    const TestTarget target = outside.target(SampleEstate::emea);
    Answer<Result<AccessToken>> token;
    outside.workspace.token(target, false, token.receiver()); // the keychain is at work
    QVERIFY(outside.workspace.remove({.removedClients = {target.client}}));
    QVERIFY(!token.wait());
    QCOMPARE(token.value->error().code, ErrorCode::NotFound);
    QCOMPARE(outside.http.sent.size(), std::size_t{0});
}

void TestWorkspaceClass::a_token_is_fetched_once_and_then_cached()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    const TestTarget target = outside.target(SampleEstate::emea);
    Answer<Result<AccessToken>> first;
    outside.workspace.token(target, false, first.receiver());
    QVERIFY(first.wait());
    QCOMPARE(outside.workspace.tokenExpiry(target), outside.clock.now().addSecs(21600));
    Answer<Result<AccessToken>> second;
    outside.workspace.token(target, false, second.receiver());
    QVERIFY(second.wait()->value.isSameAs((*first.value)->value));
    QCOMPARE(outside.http.sent.size(), std::size_t{1});
    outside.workspace.lock();
    QVERIFY(!outside.workspace.tokenExpiry(target).isValid());
}

void TestWorkspaceClass::a_token_for_a_new_contact_needs_a_yes()
{
    TestWorkspace outside;
    const TestTarget target = outside.target(SampleEstate::emea);
    Answer<Result<AccessToken>> refused;
    outside.workspace.token(target, false, refused.receiver());
    QCOMPARE(refused.wait().error().code, ErrorCode::NeedsConfirmation);
    QVERIFY(outside.http.sent.empty());
    Answer<Result<AccessToken>> agreed;
    outside.workspace.token(target, true, agreed.receiver());
    QVERIFY(agreed.wait());
    QVERIFY(outside.workspace.firstContacts({target}).isEmpty());
    QCOMPARE(outside.estates.stored.contact(target.client, target.tenant)->state,
             ContactState::TokenOnly);
}

void TestWorkspaceClass::a_token_that_nobody_waits_for_any_more_is_not_fetched()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    outside.http.isHolding = true;
    {
        Answer<Result<AccessToken>> answer;
        outside.workspace.token(outside.target(SampleEstate::emea), false, answer.receiver());
        QTRY_COMPARE(outside.http.inFlight(), 1);
    }
    QCOMPARE(outside.http.inFlight(), 0);
}

void TestWorkspaceClass::a_changed_file_is_read_again()
{
    TestWorkspace outside;
    QSignalSpy replaced(&outside.workspace, &Workspace::estateReplaced);
    QVERIFY(outside.workspace.reloadIfChanged());
    QCOMPARE(replaced.size(), 0);
    outside.estates.stored.apply({.removedTenants = {outside.tenant(SampleEstate::lab).key}});
    outside.estates.changedElsewhere = true;
    QVERIFY(outside.workspace.reloadIfChanged());
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(outside.workspace.estate().tenants().size(), 3);
}

void TestWorkspaceClass::results_are_stored_at_the_latest_when_it_ends()
{
    TestWorkspace outside;
    const TestTarget target = outside.target(SampleEstate::emea);
    {
        Workspace workspace(outside.workspace.ports(), RegionCatalogue::builtIn());
        QVERIFY(workspace.open());
        const auto sweep = workspace.sweep({target}, {.isFirstContactAgreed = true});
        QSignalSpy finished(sweep.get(), &Sweep::finished);
        sweep->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!outside.estates.stored.contact(target.client, target.tenant));
    }
    const Contact *contact = outside.estates.stored.contact(target.client, target.tenant);
    QVERIFY(contact);
    QCOMPARE(contact->bot.name, "EU OAuth client");
}

QTEST_GUILESS_MAIN(TestWorkspaceClass)
#include "tst_workspace.moc"
