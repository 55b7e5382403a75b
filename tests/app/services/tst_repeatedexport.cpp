#include "app/services/repeatedexport.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QTest>

namespace tenantry {

class RepeatedExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void asks_before_it_reads_a_secret_data();
    void asks_before_it_reads_a_secret();
    void needs_no_yes_without_secrets();
    void tightens_a_file_in_which_nothing_changes();

private:
    static Result<ExportReport> repeat(TestWorkspace &outside,
                                       const ExportOrder &order,
                                       const QSet<ClientKey> &agreed = {})
    {
        RepeatedExport job(outside.workspace, order, agreed);
        Answer<Result<ExportReport>> answer;
        job.start(answer.receiver());
        return answer.wait();
    }
    static ExportOrder orderOf(const TestWorkspace &outside, const QString &host)
    {
        return {.format = "qlik-cli",
                .path = "/home/contexts.yml",
                .tenants = {outside.tenant(host).key}};
    }
};

void RepeatedExportTest::asks_before_it_reads_a_secret_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a format of a newer version") << "format" << ErrorCode::NotFound;
    QTest::newRow("a tenant that is gone") << "tenant" << ErrorCode::NotFound;
    QTest::newRow("a tenant of a part of the estate") << "part" << ErrorCode::NotFound;
    QTest::newRow("a region-level client") << "region" << ErrorCode::NeedsConfirmation;
    QTest::newRow("a new danger") << "danger" << ErrorCode::NeedsConfirmation;
    QTest::newRow("a folder of others") << "folder" << ErrorCode::Storage;
    QTest::newRow("a link that leads astray") << "link" << ErrorCode::Storage;
}

void RepeatedExportTest::asks_before_it_reads_a_secret()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    TestWorkspace outside;
    ExportOrder order = orderOf(outside, what == "region" ? SampleEstate::emea : SampleEstate::lab);
    if (what == "format")
        order.format = "of tomorrow";
    if (what == "part")
        order.format = "json";
    if (what == "tenant" || what == "part")
        order.tenants.append(TenantKey{"gone"});
    if (what == "danger")
        outside.places.special.insert(order.path, {.repository = FilePlace::Repository::Exposed});
    if (what == "folder")
        outside.places.special.insert(order.path, {.isFolderOpenToOthers = true});
    if (what == "link")
        outside.places.failure = {ErrorCode::Storage, "The link leads nowhere."};
    const Result<ExportReport> report = repeat(outside, order);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY(report.error().message.endsWith('.'));
    QCOMPARE(outside.secrets.reads(), 0);
    QVERIFY(outside.files.files.isEmpty());
}

void RepeatedExportTest::needs_no_yes_without_secrets()
{
    TestWorkspace outside;
    ExportOrder order = orderOf(outside, SampleEstate::emea);
    order.choices.isWithoutSecrets = true;
    outside.places.special.insert(order.path, {.repository = FilePlace::Repository::Exposed});
    const Result<ExportReport> report = repeat(outside, order);
    QVERIFY(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(outside.secrets.reads(), 0);
}

void RepeatedExportTest::tightens_a_file_in_which_nothing_changes()
{
    TestWorkspace outside;
    const ExportOrder order = orderOf(outside, SampleEstate::lab);
    QVERIFY(repeat(outside, order));
    const Result<ExportReport> again = repeat(outside, order);
    QVERIFY(again && again->backup.isEmpty());
    outside.places.special.insert(order.path, {.mode = 0644});
    const Result<ExportReport> loose = repeat(outside, order);
    QVERIFY(loose);
    QCOMPARE(loose->changed, 0);
    QVERIFY(!loose->backup.isEmpty()); // written again, so that it is the user's alone
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::RepeatedExportTest)
#include "tst_repeatedexport.moc"
