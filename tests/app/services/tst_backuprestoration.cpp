#include "tests/support/backupbench.h"

#include <QTest>

namespace tenantry {

/// A restoring that ends half-way leaves nothing behind.
class TestBackupRestoration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_keychain_that_locks_half_way();
    void a_disk_that_takes_nothing();
    void a_window_that_is_closed_half_way();
    void an_estate_that_has_changed_since_it_was_opened();

private:
    QByteArray m_backup;
};

void TestBackupRestoration::init()
{
    BackupBench bench;
    QVERIFY(bench.workspace.remove({.removedClients = {bench.client("lab-ci").key}}));
    QVERIFY(bench.backUp());
    m_backup = bench.file();
}

void TestBackupRestoration::a_keychain_that_locks_half_way()
{
    BackupBench bench;
    bench.empty();
    QVERIFY(bench.open(m_backup));
    connect(bench.job.get(), &RestoreJob::progressed, this, [&bench](int done, int) {
        if (done != 1)
            return;
        bench.secrets.failWith({ErrorCode::KeychainDenied, "No."}); // the second one, only
        QMetaObject::invokeMethod(
            &bench.secrets, [&bench] { bench.secrets.failWith({}); }, Qt::QueuedConnection);
    });
    const Result<int> restored = bench.restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::KeychainDenied);
    QCOMPARE(bench.secrets.count(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestBackupRestoration::a_disk_that_takes_nothing()
{
    BackupBench bench;
    bench.empty();
    QVERIFY(bench.open(m_backup));
    bench.estates.failure = {ErrorCode::Storage, "The disk is full."};
    const Result<int> restored = bench.restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Storage);
    QCOMPARE(bench.secrets.count(), 0);
    QVERIFY(bench.workspace.estate().isEmpty() && bench.workspace.estate().trash().isEmpty());
}

void TestBackupRestoration::a_window_that_is_closed_half_way()
{
    BackupBench bench;
    bench.empty();
    QVERIFY(bench.open(m_backup));
    auto window = std::make_unique<QObject>();
    bench.job->restore({window.get(), [](Result<int>) { QFAIL("nobody is there"); }});
    window.reset();
    bench.job.reset();
    QTRY_COMPARE(bench.secrets.count(), 0);
    QTest::qWait(0);
    QCOMPARE(bench.secrets.count(), 0);
    QVERIFY(bench.workspace.estate().isEmpty());
}

void TestBackupRestoration::an_estate_that_has_changed_since_it_was_opened()
{
    BackupBench bench;
    bench.empty();
    QVERIFY(bench.open(m_backup));
    QVERIFY(bench.workspace.addSubscription({.name = "Contoso"}));
    const Result<int> restored = bench.restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(bench.secrets.count(), 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestBackupRestoration)
#include "tst_backuprestoration.moc"
