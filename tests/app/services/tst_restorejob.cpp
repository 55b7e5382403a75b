#include "tests/support/backupbench.h"

#include <QTest>

namespace tenantry {

using State = PlannedRow::State;

class TestRestoreJob : public QObject
{
    Q_OBJECT

private slots:
    void brings_all_of_it_into_an_empty_estate();
    void undo_moves_what_it_added_to_the_trash_and_redo_brings_it_back();
    void says_that_all_is_the_same_where_it_is();
    void gives_a_secret_that_is_missing_and_only_that();
    void keeps_another_secret_that_is_there();
    void leaves_what_is_in_conflict();
    void opens_nothing_with_another_passphrase_and_then_with_the_right_one();
    void says_what_is_wrong_with_the_file();
    void changes_nothing_while_the_keychain_is_locked();

private:
    /// The sample estate with what only a backup carries.
    static QByteArray fullBackup();
    static QStringList statesOf(const ImportPlan &plan);
};

QByteArray TestRestoreJob::fullBackup()
{
    BackupBench bench;
    Tenant emea = bench.tenant(SampleEstate::emea);
    emea.tenantId = "pinned";
    emea.tags = {"nightly"};
    emea.remarks = {"Ada", "Ask first.", {2027, 1, 31}};
    emea.pinnedClient = bench.client("eu-main").key;
    emea.vanishedAt = bench.clock.now();
    const Contact contact{bench.client("eu-main").key,
                          emea.key,
                          ContactState::BotKnown,
                          {},
                          BotUser{"bot-1", "qlikbot\\a", "EU OAuth client", "active", {}, {}},
                          bench.clock.now()};
    const SavedSearch search{SavedSearchKey::make(), "Mine", "owner:ada"};
    const Result<void> applied = bench.workspace.apply(
        {.tenants = {emea}, .contacts = {contact}, .savedSearches = {search}});
    Q_ASSERT(applied && bench.backUp());
    return bench.file();
}

QStringList TestRestoreJob::statesOf(const ImportPlan &plan)
{
    QStringList states;
    for (const PlannedRow &row : plan.rows)
        states.append(stateWord(row.state));
    states.removeDuplicates();
    return states;
}

void TestRestoreJob::brings_all_of_it_into_an_empty_estate()
{
    BackupBench bench;
    bench.empty();
    const Result<void> opened = bench.open(fullBackup());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(statesOf(bench.job->plan()), QStringList{"new"});
    QCOMPARE(bench.job->plan().rows.size(), 2 + 4 + 3 + 1);
    QVERIFY(bench.workspace.estate().isEmpty());
    QCOMPARE(bench.secrets.count(), 0);
    const Result<int> restored = bench.restore();
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
    QCOMPARE(*restored, 3);
    for (const char *name : {"eu-main", "lab-ci", "org"})
        QCOMPARE(bench.secretOf(name), QByteArray("secret-of-") + name);
    const Tenant &emea = bench.tenant(SampleEstate::emea);
    QCOMPARE(emea.tenantId, "pinned");
    QCOMPARE(emea.systemHost, SampleEstate::emeaSystemHost);
    QCOMPARE(emea.tags, QStringList{"nightly"});
    QCOMPARE(emea.remarks.notes, "Ask first.");
    QCOMPARE(emea.pinnedClient, bench.client("eu-main").key);
    QCOMPARE(emea.vanishedAt, bench.clock.now());
    const Contact *contact = bench.workspace.estate().contact(bench.client("eu-main").key,
                                                              emea.key);
    QVERIFY(contact);
    QCOMPARE(contact->bot.userId, "bot-1");
    QCOMPARE(bench.client("eu-main").secretStoredAt, QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC));
    QCOMPARE(bench.workspace.estate().savedSearches().size(), 1);
    QCOMPARE(bench.estates.transactions, 1);
}

void TestRestoreJob::undo_moves_what_it_added_to_the_trash_and_redo_brings_it_back()
{
    BackupBench bench;
    bench.empty();
    QVERIFY(bench.open(fullBackup()) && bench.restore());
    QCOMPARE(bench.workspace.undoStack().undoStep()->label, "Restore a backup");
    QVERIFY(bench.workspace.undo());
    QVERIFY(bench.workspace.estate().isEmpty());
    QCOMPARE(bench.workspace.estate().trash().size(), 1);
    QCOMPARE(bench.secrets.count(), 3);
    QVERIFY(bench.workspace.redo());
    QCOMPARE(bench.secretOf("eu-main"), "secret-of-eu-main");
    QVERIFY(bench.workspace.estate().trash().isEmpty());
}

void TestRestoreJob::says_that_all_is_the_same_where_it_is()
{
    BackupBench bench;
    QVERIFY(bench.backUp());
    QVERIFY(bench.open(bench.file()));
    QCOMPARE(statesOf(bench.job->plan()), QStringList{"same"});
    QVERIFY(!bench.job->isAnythingNew());
    const Result<int> restored = bench.restore();
    QVERIFY(restored);
    QCOMPARE(*restored, 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestRestoreJob::gives_a_secret_that_is_missing_and_only_that()
{
    BackupBench bench;
    const QByteArray backup = fullBackup();
    bench.secrets.remove(bench.client("lab-ci").secretKey(), {});
    Client without = bench.client("org");
    without.secretSlot.clear();
    QVERIFY(bench.workspace.apply({.clients = {without}}));
    QVERIFY(bench.open(backup));
    QCOMPARE(bench.job->plan().count(State::New), 1); // the saved search
    const Result<int> restored = bench.restore();
    QVERIFY(restored);
    QCOMPARE(*restored, 2);
    QCOMPARE(bench.secretOf("lab-ci"), "secret-of-lab-ci");
    QCOMPARE(bench.secretOf("org"), "secret-of-org");
    QVERIFY(bench.workspace.undo());
    QCOMPARE(bench.secretOf("lab-ci"), "secret-of-lab-ci"); // a secret is not taken back
    QVERIFY(bench.workspace.estate().savedSearches().isEmpty());
}

void TestRestoreJob::keeps_another_secret_that_is_there()
{
    BackupBench bench;
    const QByteArray backup = fullBackup();
    bench.secrets.write(bench.client("lab-ci").secretKey(), Secret("a newer one"), {});
    QVERIFY(bench.open(backup));
    const auto says = [](const PlannedRow &row) { return row.reason.contains("it stays"); };
    QCOMPARE(std::ranges::count_if(bench.job->plan().rows, says), 1);
    QVERIFY(bench.restore());
    QCOMPARE(bench.secretOf("lab-ci"), "a newer one");
}

void TestRestoreJob::leaves_what_is_in_conflict()
{
    BackupBench bench;
    const QByteArray backup = fullBackup();
    Tenant emea = bench.tenant(SampleEstate::emea);
    emea.tenantId = "another tenant";
    QVERIFY(bench.workspace.apply({.tenants = {emea}}));
    QVERIFY(bench.open(backup));
    QCOMPARE(bench.job->plan().count(State::Conflict), 1);
    QVERIFY(bench.restore());
    QCOMPARE(bench.tenant(SampleEstate::emea).tenantId, "another tenant");
    QVERIFY(bench.workspace.estate().contacts().isEmpty());
}

void TestRestoreJob::opens_nothing_with_another_passphrase_and_then_with_the_right_one()
{
    BackupBench bench;
    bench.empty();
    const Result<void> opened = bench.open(fullBackup(), "another passphrase");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Mismatch);
    Answer<Result<void>> again;
    bench.job->open(Secret("  " + BackupBench::passphrase + "\n"), again.receiver());
    QVERIFY(again.wait());
}

void TestRestoreJob::says_what_is_wrong_with_the_file()
{
    BackupBench bench;
    QCOMPARE(bench.open("host,name\n").error().code, ErrorCode::Corrupt);
    QCOMPARE(bench.open(fullBackup().chopped(3)).error().code, ErrorCode::Corrupt);
    QCOMPARE(bench.open({}, {}).error().code, ErrorCode::Invalid);
    Answer<Result<void>> answer;
    RestoreJob job(bench.workspace, "/nothing");
    job.open(Secret(BackupBench::passphrase), answer.receiver());
    QCOMPARE(answer.wait().error().code, ErrorCode::NotFound);
}

void TestRestoreJob::changes_nothing_while_the_keychain_is_locked()
{
    BackupBench bench;
    const QByteArray backup = fullBackup();
    bench.secrets.lock();
    const Result<void> opened = bench.open(backup);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::KeychainLocked);
    QCOMPARE(bench.estates.transactions, 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestRestoreJob)
#include "tst_restorejob.moc"
