#include "app/services/workspace.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;

/// What was done and comes back: undo, redo and the trash of a workspace.
class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void what_is_removed_goes_to_the_trash_with_its_secrets();
    void what_is_in_the_trash_comes_back_whole();
    void what_is_taken_again_does_not_come_back_beside_it();
    void purging_the_trash_deletes_the_secrets_first();
    void a_deed_is_taken_back_and_done_again();
    void an_added_client_that_is_taken_back_keeps_its_secret_in_the_trash();
    void a_removal_that_is_done_again_is_in_the_trash_once();
    void what_is_added_along_with_a_client_goes_with_it();
    void the_new_secret_of_a_client_that_was_removed_is_not_kept();
};

void TestUndo::what_is_removed_goes_to_the_trash_with_its_secrets()
{
    TestWorkspace outside;
    outside.secrets.lock(); // is not asked
    QVERIFY(outside.workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    QCOMPARE(outside.secrets.count(), 3);
    QCOMPARE(outside.estates.stored.tenants().size(), 1);
    QCOMPARE(outside.estates.stored.trash().size(), 1);
    QCOMPARE(outside.estates.stored.trash().first().tenants.size(), 3);
}

void TestUndo::what_is_in_the_trash_comes_back_whole()
{
    TestWorkspace outside;
    const Estate before = outside.workspace.estate();
    QVERIFY(outside.workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    const TrashKey entry = outside.workspace.estate().trash().first().key;
    QVERIFY(outside.workspace.restore(entry));
    const Estate &after = outside.estates.stored;
    QVERIFY(after.trash().isEmpty());
    for (const Tenant &tenant : before.tenants())
        QCOMPARE(*after.tenant(tenant.key), tenant);
    for (const Client &client : before.clients())
        QCOMPARE(*after.client(client.key), client);
}

void TestUndo::what_is_taken_again_does_not_come_back_beside_it()
{
    TestWorkspace outside;
    const Client gone = outside.client("lab-ci");
    QVERIFY(outside.workspace.remove({.removedClients = {gone.key}}));
    Client other = gone;
    other.key = ClientKey::make();
    QVERIFY(outside.workspace.apply({.clients = {other}}));
    const TrashKey entry = outside.workspace.estate().trash().first().key;
    const Result<void> restored = outside.workspace.restore(entry);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Exists);
    QCOMPARE(outside.workspace.estate().trash().size(), 1);
}

void TestUndo::purging_the_trash_deletes_the_secrets_first()
{
    TestWorkspace outside;
    QVERIFY(outside.workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    const QList<TrashKey> entries{outside.workspace.estate().trash().first().key};
    outside.secrets.lock();
    Answer<Result<void>> refused;
    outside.workspace.purge(entries, refused.receiver());
    QVERIFY(!refused.wait());
    QCOMPARE(outside.estates.stored.trash().size(), 1);
    QCOMPARE(outside.secrets.count(), 3);
}

void TestUndo::a_deed_is_taken_back_and_done_again()
{
    TestWorkspace outside;
    Workspace &workspace = outside.workspace;
    Tenant tenant = workspace.estate().tenants().first();
    const Tenant before = tenant;
    tenant.tags = {"new"};
    QVERIFY(workspace.apply({.tenants = {tenant}}, "Edit"));
    QCOMPARE(workspace.undoStack().undoStep()->label, QString("Edit"));
    // What a test has learned meanwhile stays.
    Tenant learned = tenant;
    learned.tenantId = "learned";
    QVERIFY(workspace.apply({.tenants = {learned}}));
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.estate().tenant(tenant.key)->tags, before.tags);
    QCOMPARE(workspace.estate().tenant(tenant.key)->tenantId, QString("learned"));
    QVERIFY(!workspace.undoStack().undoStep());
    QVERIFY(workspace.redo());
    QCOMPARE(workspace.estate().tenant(tenant.key)->tags, QStringList{"new"});
    QCOMPARE(outside.estates.stored.tenant(tenant.key)->tenantId, QString("learned"));
}

void TestUndo::an_added_client_that_is_taken_back_keeps_its_secret_in_the_trash()
{
    TestWorkspace outside;
    Workspace &workspace = outside.workspace;
    Answer<Result<ClientKey>> added;
    workspace.addClient({.name = "new",
                         .tier = Tier::Organization,
                         .clientId = "0123456789abcdef0123456789abcdee"},
                        Secret("a secret"), added.receiver());
    const Result<ClientKey> key = added.wait();
    QVERIFY(key);
    QVERIFY(workspace.undo());
    QVERIFY(!workspace.estate().client(*key));
    QCOMPARE(workspace.estate().trash().size(), 1);
    QVERIFY(workspace.redo());
    QVERIFY(workspace.estate().client(*key));
    QVERIFY(workspace.estate().trash().isEmpty());
    Answer<Result<Secret>> secret;
    workspace.secret(*key, secret.receiver());
    QVERIFY(secret.wait());
}

void TestUndo::a_removal_that_is_done_again_is_in_the_trash_once()
{
    TestWorkspace outside;
    Workspace &workspace = outside.workspace;
    QVERIFY(workspace.remove({.removedClients = {outside.client("lab-ci").key}}));
    QVERIFY(workspace.undo());
    QVERIFY(workspace.estate().trash().isEmpty());
    QVERIFY(workspace.redo());
    QCOMPARE(workspace.estate().trash().size(), 1);
    QVERIFY(workspace.restore(workspace.estate().trash().first().key));
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.estate().trash().size(), 1);
}

void TestUndo::what_is_added_along_with_a_client_goes_with_it()
{
    TestWorkspace outside;
    Workspace &workspace = outside.workspace;
    const Estate before = workspace.estate();
    const Result<Subscription> fresh = newSubscription({.name = "Northwind"}, before);
    QVERIFY(fresh);
    Answer<Result<ClientKey>> added;
    workspace.addClient({.name = "eu",
                         .tier = Tier::Region,
                         .clientId = "0123456789abcdef0123456789abcdee",
                         .subscription = fresh->key,
                         .regionCode = "eu"},
                        Secret("a secret"), added.receiver(), {.subscriptions = {*fresh}});
    QVERIFY(added.wait());
    QVERIFY(workspace.estate().subscriptionByName(u"Northwind"));
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.estate().subscriptions(), before.subscriptions());
    QCOMPARE(workspace.estate().clients(), before.clients());
    QVERIFY(!workspace.undoStack().undoStep());
}

void TestUndo::the_new_secret_of_a_client_that_was_removed_is_not_kept()
{
    TestWorkspace outside;
    const ClientKey client = outside.client("lab-ci").key;
    Answer<Result<void>> replaced;
    outside.workspace.replaceSecret(client, Secret("new"), replaced.receiver());
    QVERIFY(outside.workspace.remove({.removedClients = {client}}));
    QVERIFY(!replaced.wait());
    QCOMPARE(outside.secrets.count(), 3);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
