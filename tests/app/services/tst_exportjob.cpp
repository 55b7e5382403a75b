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
    void shows_what_changes_with_every_secret_masked();
    void what_cannot_be_held_is_refused_before_a_secret_is_read();
    void names_a_connection_by_licence_and_region();
    void takes_the_names_that_are_chosen();
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

void TestExportJob::shows_what_changes_with_every_secret_masked()
{
    TestWorkspace outside;
    outside.files.files.insert("/contexts.yml", "contexts:\n  x:\n    oauth-client-secret: old\n");
    ExportJob job(outside.workspace, request(outside));
    QVERIFY(job.changes().isEmpty());
    QVERIFY(prepare(job));
    QStringList lines;
    for (const DiffLine &line : job.changes())
        lines.append(line.text);
    QVERIFY(lines.contains("    server: \"https://" + SampleEstate::emea + "\""));
    QVERIFY(lines.contains("    oauth-client-secret: ••••"));
    QVERIFY(!lines.join("").contains("secret-of-") && !lines.join("").contains("old"));
    QVERIFY(job.write());

    ExportJob again(outside.workspace, request(outside));
    QVERIFY(prepare(again));
    QVERIFY(again.changes().isEmpty());
}

void TestExportJob::what_cannot_be_held_is_refused_before_a_secret_is_read()
{
    TestWorkspace outside;
    ExportRequest several = request(outside);
    several.exporter = findExporter(u"dotenv");
    ExportRequest nothing = request(outside);
    nothing.targets.clear();
    for (const ExportRequest &wanted : {several, nothing}) {
        ExportJob job(outside.workspace, wanted);
        QVERIFY(!job.check());
        QCOMPARE(prepare(job).error().code, ErrorCode::Invalid);
        QCOMPARE(outside.secrets.reads(), 0);
    }
}

void TestExportJob::names_a_connection_by_licence_and_region()
{
    TestWorkspace outside;
    ExportRequest sheet = request(outside);
    sheet.exporter = findExporter(u"connector");
    ExportJob job(outside.workspace, sheet);
    const Result<QList<ExportEffect>> effects = prepare(job);
    QVERIFY2(effects, qPrintable(effects ? QString() : effects.error().message));
    QCOMPARE(effects->first().name, "9999000000001204 eu");
    QCOMPARE(effects->last().name, "9999000000007711 " + SampleEstate::lab);
}

void TestExportJob::takes_the_names_that_are_chosen()
{
    TestWorkspace outside;
    ExportRequest shell = request(outside);
    shell.exporter = findExporter(u"shell");
    shell.targets.removeLast();
    shell.choices.names = "examples";
    ExportJob job(outside.workspace, shell);
    QVERIFY(prepare(job));
    QVERIFY(job.rendered().reveal().contains("\nexport OAUTH_CLIENT_SECRET='secret-of-eu-main'\n"));
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
