#include "app/services/exportjob.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;

namespace {

/// Runs prepare() and gives its answer.
Result<QList<ExportEffect>> prepare(ExportJob &job)
{
    std::optional<Result<QList<ExportEffect>>> answer;
    QObject context;
    job.prepare({&context, [&](Result<QList<ExportEffect>> effects) { answer = effects; }});
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 5000))
        qFatal("no answer came");
    return *answer;
}

ExportRequest request(const TestWorkspace &outside)
{
    return {.exporter = findExporter(u"qlik-cli"),
            .targets = {outside.target(SampleEstate::emea), outside.target(SampleEstate::lab)},
            .path = "/contexts.yml"};
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

private slots:
    void writes_the_credentials_of_each_tenant();
    void keeps_what_else_is_in_the_file();
    void reads_no_secret_where_none_is_wanted();
    void a_locked_keychain_writes_nothing();
    void a_file_that_changed_meanwhile_is_left_alone();
    void a_file_that_cannot_be_merged_is_left_alone();
};

void TestExportJob::writes_the_credentials_of_each_tenant()
{
    TestWorkspace outside;
    ExportJob job(outside.workspace, request(outside));
    const Result<QList<ExportEffect>> effects = prepare(job);
    QVERIFY2(effects, qPrintable(effects ? QString() : effects.error().message));
    QCOMPARE(effects->size(), 2);
    QCOMPARE(effects->first().kind, ExportEffect::Kind::Added);
    QVERIFY(outside.files.files.isEmpty());
    QVERIFY(job.write());
    const QByteArray file = outside.files.files.value("/contexts.yml");
    QVERIFY(file.contains("secret-of-eu-main"));
    QVERIFY(file.contains("secret-of-lab-ci"));
    QCOMPARE(outside.secrets.reads(), 2);
}

void TestExportJob::keeps_what_else_is_in_the_file()
{
    TestWorkspace outside;
    const QByteArray
        before = "# mine\ncurrent-context: x\ncontexts:\n  x:\n    server: https://x\n";
    outside.files.files.insert("/contexts.yml", before);
    ExportJob job(outside.workspace, request(outside));
    QVERIFY(prepare(job));
    QVERIFY(job.write());
    QVERIFY(outside.files.files.value("/contexts.yml").startsWith(before));
}

void TestExportJob::reads_no_secret_where_none_is_wanted()
{
    TestWorkspace outside;
    ExportRequest without = request(outside);
    without.choices.isWithoutSecrets = true;
    ExportJob job(outside.workspace, without);
    QVERIFY(prepare(job));
    QVERIFY(job.write());
    QCOMPARE(outside.secrets.reads(), 0);
    QVERIFY(!outside.files.files.value("/contexts.yml").contains("secret-of"));
}

void TestExportJob::a_locked_keychain_writes_nothing()
{
    TestWorkspace outside;
    outside.secrets.lock();
    ExportJob job(outside.workspace, request(outside));
    const Result<QList<ExportEffect>> effects = prepare(job);
    QVERIFY(!effects);
    QCOMPARE(effects.error().code, ErrorCode::KeychainLocked);
    QVERIFY(outside.files.files.isEmpty());
}

void TestExportJob::a_file_that_changed_meanwhile_is_left_alone()
{
    TestWorkspace outside;
    ExportJob job(outside.workspace, request(outside));
    QVERIFY(prepare(job));
    outside.files.files.insert("/contexts.yml", "new: file\n");
    const Result<QString> written = job.write();
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(outside.files.files.value("/contexts.yml"), "new: file\n");
}

void TestExportJob::a_file_that_cannot_be_merged_is_left_alone()
{
    TestWorkspace outside;
    outside.files.files.insert("/contexts.yml", "contexts: [not, a, mapping\n");
    ExportJob job(outside.workspace, request(outside));
    QVERIFY(!prepare(job));
    QCOMPARE(outside.files.files.value("/contexts.yml"), "contexts: [not, a, mapping\n");
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
