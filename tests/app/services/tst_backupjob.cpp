#include "tests/support/backupbench.h"

#include <QTest>

namespace tenantry {

class TestBackupJob : public QObject
{
    Q_OBJECT

private slots:
    void writes_the_estate_and_the_secrets();
    void counts_a_client_without_a_secret();
    void takes_the_trash_along_with_its_secrets();
    void keeps_the_file_that_was_there();
    void writes_nothing_while_the_keychain_is_closed();
    void writes_nothing_under_a_short_passphrase();
    void writes_nothing_when_nobody_waits_any_more();
};

void TestBackupJob::writes_the_estate_and_the_secrets()
{
    BackupBench bench;
    const Result<BackupSummary> summary = bench.backUp();
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().message));
    QCOMPARE(summary->clients, 3);
    QCOMPARE(summary->secrets, 3);
    QCOMPARE(summary->oldFile, QString());
    QCOMPARE(bench.estates.transactions, 0);
    BackupBench other;
    other.empty();
    QVERIFY(other.open(bench.file()));
    QCOMPARE(other.job->clients(), 3);
    QCOMPARE(other.job->secrets(), 3);
    QCOMPARE(other.job->madeAt(), bench.clock.now());
}

void TestBackupJob::counts_a_client_without_a_secret()
{
    BackupBench bench;
    bench.secrets.remove(bench.client("lab-ci").secretKey(), {});
    Client without = bench.client("org");
    without.secretSlot.clear();
    QVERIFY(bench.workspace.apply({.clients = {without}}));
    const Result<BackupSummary> summary = bench.backUp();
    QVERIFY(summary);
    QCOMPARE(summary->clients, 3);
    QCOMPARE(summary->secrets, 1);
}

void TestBackupJob::takes_the_trash_along_with_its_secrets()
{
    BackupBench bench;
    QVERIFY(bench.workspace.remove({.removedClients = {bench.client("lab-ci").key}}));
    const Result<BackupSummary> summary = bench.backUp();
    QVERIFY(summary);
    QCOMPARE(summary->clients, 2);
    QCOMPARE(summary->secrets, 2);
    BackupBench other;
    other.empty();
    QVERIFY(other.open(bench.file()));
    QVERIFY(other.restore());
    QCOMPARE(other.workspace.estate().trash().size(), 1);
    const TrashKey entry = other.workspace.estate().trash().first().key;
    const Result<void> back = other.workspace.restore(entry);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QCOMPARE(other.secretOf("lab-ci"), "secret-of-lab-ci");
    QCOMPARE(other.client("lab-ci").tenant, other.tenant(SampleEstate::lab).key);
}

void TestBackupJob::keeps_the_file_that_was_there()
{
    BackupBench bench;
    bench.files.files.insert(BackupBench::path, "an older one");
    const Result<BackupSummary> summary = bench.backUp();
    QVERIFY(summary);
    QCOMPARE(bench.files.files.value(summary->oldFile), "an older one");
    QVERIFY(bench.file() != "an older one");
}

void TestBackupJob::writes_nothing_while_the_keychain_is_closed()
{
    BackupBench bench;
    bench.secrets.lock();
    const Result<BackupSummary> summary = bench.backUp();
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::KeychainLocked);
    QVERIFY(summary.error().message.startsWith("No backup was written."));
    QVERIFY(bench.files.files.isEmpty());
}

void TestBackupJob::writes_nothing_under_a_short_passphrase()
{
    BackupBench bench;
    for (const char *passphrase : {"", "   ", "1234567", "  1234567  "}) {
        const Result<BackupSummary> summary = bench.backUp(passphrase);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Invalid);
    }
    QVERIFY(bench.files.files.isEmpty());
    QCOMPARE(bench.secrets.reads(), 0);
    QVERIFY(bench.backUp(QString::fromUtf8("schlüßel").toUtf8())); // eight characters
}

void TestBackupJob::writes_nothing_when_nobody_waits_any_more()
{
    BackupBench bench;
    auto job = std::make_unique<BackupJob>(bench.workspace, BackupBench::path);
    Answer<Result<BackupSummary>> answer;
    job->start(Secret(BackupBench::passphrase), answer.receiver());
    connect(job.get(), &BackupJob::progressed, this, [&job](int done, int) {
        if (done == 1)
            job.release()->deleteLater();
    });
    QTRY_VERIFY(!job);
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(0);
    QVERIFY(!answer.value);
    QVERIFY(bench.files.files.isEmpty());
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestBackupJob)
#include "tst_backupjob.moc"
