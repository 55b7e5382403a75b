#include "app/formats/columnmapping.h"
#include "app/formats/importers.h"
#include "app/services/importjob.h"
#include "tests/support/testworkspace.h"

#include <QTest>

namespace tenantry {

/// An import with secrets is whole, or leaves nothing behind.
class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void stores_the_secrets_and_then_changes_the_estate_at_once();
    void undo_keeps_the_secrets_and_redo_finds_them();
    void a_keychain_that_refuses_half_way();
    void a_disk_that_takes_nothing();
    void a_window_that_is_closed_half_way();
    void a_cancelled_import();
    void after_an_error_it_can_be_done_again();
    void gives_a_client_the_secret_that_is_missing();
    void a_client_that_has_its_secret_keeps_it();
    void a_locked_keychain_tells_of_no_secret_that_it_is_missing();
    void what_a_test_learned_meanwhile_stays();
    void what_was_added_meanwhile_is_no_twin();
};

namespace {

const QByteArray twoClients = "tenant,subscription,client id,client secret\n"
                              "one.eu.qlikcloud.com,Contoso,id1,s3cret1\n"
                              "two.eu.qlikcloud.com,Contoso,id2,s3cret2\n";
const QByteArray knownClient = "client id,client secret,tier,client notes\n" + QByteArray(32, 'a')
                             + ",n3w,region,\n";

struct Bench : TestWorkspace
{
    explicit Bench(const QByteArray &file = twoClients)
        : job(workspace, *readImport(Secret(file)))
        , before(secrets.count())
    {}

    ColumnMapping mapping() const { return guessMapping(job.table()); }
    const ImportPlan &plan() { return job.makePlan(mapping(), "Contoso", true); }
    Result<ImportOutcome> start()
    {
        job.start({&context, [this](Result<ImportOutcome> ended) { outcome = std::move(ended); }});
        return end();
    }
    Result<ImportOutcome> end()
    {
        return QTest::qWaitFor([this] { return outcome.has_value(); })
                 ? *outcome
                 : Error{ErrorCode::Timeout, "it never ended"};
    }
    Result<void> look()
    {
        std::optional<Result<void>> looked;
        job.look(mapping(), {&context, [&looked](Result<void> ended) { looked = ended; }});
        return QTest::qWaitFor([&looked] { return looked.has_value(); })
                 ? *looked
                 : Error{ErrorCode::Timeout, "it never ended"};
    }
    QByteArray secretOf(const QString &clientId)
    {
        const Client *known = workspace.estate().clientByClientId(clientId);
        QByteArray found = "no answer";
        bool isThere = false;
        secrets.read(known ? known->secretKey() : QString(),
                     {&context, [&](Result<Secret> secret) {
                          found = secret ? secret->reveal().toByteArray() : QByteArray("none");
                          isThere = true;
                      }});
        return QTest::qWaitFor([&isThere] { return isThere; }) ? found : QByteArray("no answer");
    }
    qsizetype added() const { return secrets.count() - before; }

    ImportJob job;
    qsizetype before;
    QObject context;
    std::optional<Result<ImportOutcome>> outcome;
};

} // namespace

void TestImportJob::stores_the_secrets_and_then_changes_the_estate_at_once()
{
    Bench bench;
    QCOMPARE(bench.plan().secrets.size(), 2);
    QCOMPARE(bench.added(), 0);
    const Result<ImportOutcome> done = bench.start();
    QVERIFY(done);
    QCOMPARE(done->secrets, 2);
    QVERIFY(done->canBeUndone);
    QCOMPARE(bench.estates.transactions, 1);
    QCOMPARE(bench.secretOf("id1"), "s3cret1");
    QCOMPARE(bench.secretOf("id2"), "s3cret2");
    QVERIFY(bench.workspace.estate().clientByClientId(u"id1")->secretStoredAt.isValid());
    QVERIFY(bench.http.sent.empty());
}

void TestImportJob::undo_keeps_the_secrets_and_redo_finds_them()
{
    Bench bench;
    bench.plan();
    QVERIFY(bench.start());
    QVERIFY(bench.workspace.undo());
    QVERIFY(!bench.workspace.estate().clientByClientId(u"id1"));
    QCOMPARE(bench.added(), 2);
    QVERIFY(bench.workspace.redo());
    QCOMPARE(bench.secretOf("id2"), "s3cret2");
}

void TestImportJob::a_keychain_that_refuses_half_way()
{
    Bench bench;
    bench.plan();
    connect(&bench.job, &ImportJob::progressed, &bench.context, [&bench](int done, int) {
        if (done != 1)
            return;
        bench.secrets.failWith({ErrorCode::KeychainDenied, "No."}); // the second one, only
        QMetaObject::invokeMethod(
            &bench.secrets, [&bench] { bench.secrets.failWith({}); }, Qt::QueuedConnection);
    });
    const Result<ImportOutcome> done = bench.start();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::KeychainDenied);
    QCOMPARE(bench.added(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportJob::a_disk_that_takes_nothing()
{
    Bench bench;
    bench.plan();
    bench.estates.failure = {ErrorCode::Storage, "The disk is full."};
    const Result<ImportOutcome> done = bench.start();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Storage);
    QCOMPARE(bench.added(), 0);
    QVERIFY(!bench.workspace.estate().clientByClientId(u"id1"));
}

void TestImportJob::a_window_that_is_closed_half_way()
{
    Bench bench;
    bench.plan();
    auto window = std::make_unique<QObject>();
    bool isStoring = false;
    connect(&bench.job, &ImportJob::progressed, &bench.context, [&](int done, int) {
        isStoring |= done == 1;
        if (done == 1)
            window.reset();
    });
    bench.job.start({window.get(), [](Result<ImportOutcome>) { QFAIL("nobody is there"); }});
    QTRY_VERIFY(isStoring);
    QTRY_COMPARE(bench.added(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportJob::a_cancelled_import()
{
    Bench bench;
    bench.plan();
    QVERIFY(!bench.job.cancel());
    bench.job.start({&bench.context,
                     [&bench](Result<ImportOutcome> ended) { bench.outcome = std::move(ended); }});
    QVERIFY(bench.job.cancel());
    const Result<ImportOutcome> done = bench.end();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(bench.added(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportJob::after_an_error_it_can_be_done_again()
{
    Bench bench;
    bench.plan();
    bench.secrets.lock();
    const Result<ImportOutcome> locked = bench.start();
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::KeychainLocked);
    bench.secrets.unlock({});
    QTest::qWait(0);
    bench.outcome.reset();
    QVERIFY(bench.start());
    QCOMPARE(bench.secretOf("id1"), "s3cret1");
}

void TestImportJob::gives_a_client_the_secret_that_is_missing()
{
    Bench bench(knownClient);
    bench.secrets.remove(bench.client("eu-main").secretKey(), {});
    QVERIFY(bench.job.needsLook(bench.mapping()));
    QVERIFY(bench.look());
    QVERIFY(!bench.job.needsLook(bench.mapping()));
    QCOMPARE(bench.plan().rows[0].secret, RowSecret::Stored);
    const Result<ImportOutcome> done = bench.start();
    QVERIFY(done);
    QVERIFY2(!done->canBeUndone, "a secret that undo would lose the way to");
    QVERIFY(!bench.workspace.undoStack().undoStep());
    QCOMPARE(bench.secretOf(QString(32, 'a')), "n3w");
}

void TestImportJob::a_client_that_has_its_secret_keeps_it()
{
    Bench bench(knownClient);
    QVERIFY(bench.look());
    QCOMPARE(bench.plan().rows[0].secret, RowSecret::Kept);
    QVERIFY(bench.start());
    QCOMPARE(bench.secretOf(QString(32, 'a')), "secret-of-eu-main");
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportJob::a_locked_keychain_tells_of_no_secret_that_it_is_missing()
{
    Bench bench(knownClient);
    bench.secrets.lock();
    const Result<void> looked = bench.look();
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, ErrorCode::KeychainLocked);
    QCOMPARE(bench.plan().rows[0].secret, RowSecret::Kept);
}

void TestImportJob::what_a_test_learned_meanwhile_stays()
{
    Bench bench("tenant,notes,client id,client secret\n" + SampleEstate::emea.toUtf8()
                + ",imported,id1,s3cret1\n");
    bench.plan();
    connect(&bench.job, &ImportJob::progressed, &bench.context, [&bench](int done, int) {
        if (done != 1)
            return;
        Tenant tenant = bench.tenant(SampleEstate::emea);
        tenant.lifecycle = "learned";
        QVERIFY(bench.workspace.apply({.tenants = {tenant}}));
    });
    QVERIFY(bench.start());
    QCOMPARE(bench.tenant(SampleEstate::emea).lifecycle, "learned");
    QCOMPARE(bench.tenant(SampleEstate::emea).remarks.notes, "imported");
}

void TestImportJob::what_was_added_meanwhile_is_no_twin()
{
    Bench bench;
    bench.plan();
    connect(&bench.job, &ImportJob::progressed, &bench.context, [&bench](int done, int) {
        if (done == 1)
            QVERIFY(bench.workspace.addTenant(
                {.host = "two.eu.qlikcloud.com", .subscription = SubscriptionKey{"contoso"}}));
    });
    const Result<ImportOutcome> done = bench.start();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Exists);
    QCOMPARE(bench.added(), 0);
    QVERIFY(!bench.workspace.estate().clientByClientId(u"id1"));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestImportJob)
#include "tst_importjob.moc"
