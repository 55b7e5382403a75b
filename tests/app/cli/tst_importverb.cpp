#include "app/cli/importverb.h"
#include "tests/app/cli/verbbench.h"

#include <QTemporaryFile>

namespace tenantry {

class TestImportVerb : public QObject
{
    Q_OBJECT

private slots:
    void takes_in_a_table_and_says_what_became_of_each_row();
    void changes_nothing_in_a_dry_run();
    void what_was_exported_is_the_same_data();
    void what_was_exported_is_the_same();
    void a_filter_exports_a_part();
    void ends_with_what_became_of_the_rows_data();
    void ends_with_what_became_of_the_rows();
    void stores_the_secrets_of_clients();
    void leaves_secrets_out_when_told_to();
    void deletes_the_file_only_when_all_of_it_was_taken_in_data();
    void deletes_the_file_only_when_all_of_it_was_taken_in();
    void reads_standard_input();
    void cancelled_it_leaves_nothing_behind();
    void asks_nobody();

private:
    static inline const QByteArray withSecret = "tenant,client id,client secret\n"
                                                "acme-emea.eu.qlikcloud.com,id9,s3cret\n";
    static constexpr auto path = "/home/somebody/estate.csv";
    static Arguments importing()
    {
        Arguments arguments;
        arguments.verb = "import";
        arguments.subject = path;
        arguments.format = OutputFormat::Json;
        return arguments;
    }
};

void TestImportVerb::takes_in_a_table_and_says_what_became_of_each_row()
{
    VerbBench bench;
    bench.files.files.insert(path, "Server,Kunde,Stage\r\n"
                                   "new.eu.qlikcloud.com,Contoso,test\r\n"
                                   "acme-emea.eu.qlikcloud.com,,\r\n"
                                   "other.example.com,Contoso,\r\n");
    Arguments arguments = importing();
    arguments.mapping = {"kunde=subscription"};
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::PartlyFailed);
    const QJsonArray rows = bench.json();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0]["state"].toString(), "new");
    QCOMPARE(rows[0]["row"].toInt(), 2);
    QCOMPARE(rows[1]["state"].toString(), "same");
    QCOMPARE(rows[2]["state"].toString(), "invalid");
    QVERIFY(bench.said().contains("1 new, 0 changed, 1 the same, 0 in conflict, 1 invalid"));
    const Tenant *tenant = bench.estates.stored.tenantByHost(u"new.eu.qlikcloud.com");
    QVERIFY(tenant);
    QCOMPARE(tenant->environment, "test");
    QCOMPARE(bench.estates.transactions, 1);
}

void TestImportVerb::changes_nothing_in_a_dry_run()
{
    VerbBench bench;
    bench.files.files.insert(path, "new.eu.qlikcloud.com\n");
    Arguments arguments = importing();
    arguments.subscription = "Contoso";
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().at(0)["state"].toString(), "new");
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportVerb::what_was_exported_is_the_same_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<OutputFormat>("format");
    QTest::newRow("estate file") << "export"
                                 << "json" << OutputFormat::Table;
    QTest::newRow("CSV") << "export"
                         << "csv" << OutputFormat::Table;
    for (const char *what : {"tenants", "clients", "subscriptions"}) {
        QTest::addRow("%s as JSON", what) << "list" << QString(what) << OutputFormat::Json;
        QTest::addRow("%s as CSV", what) << "list" << QString(what) << OutputFormat::Csv;
    }
}

void TestImportVerb::what_was_exported_is_the_same()
{
    QFETCH(QString, verb);
    QFETCH(QString, subject);
    QFETCH(OutputFormat, format);
    VerbBench bench;
    Arguments exporting;
    exporting.verb = verb;
    exporting.subject = subject;
    exporting.format = format;
    bench.run(exporting);
    QCOMPARE(bench.code, ExitCode::Ok);
    bench.files.files.insert(path, bench.data.data());
    bench.run(importing());
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said() + bench.data.data()));
    QVERIFY(!bench.json().isEmpty());
    for (const QJsonValue row : bench.json())
        QVERIFY2(row["state"] == "same", qPrintable(row["reason"].toString()));
}

void TestImportVerb::a_filter_exports_a_part()
{
    VerbBench bench;
    Arguments exporting;
    exporting.verb = "export";
    exporting.subject = "json";
    exporting.filter = "region:us";
    exporting.output = path;
    bench.run(exporting);
    QCOMPARE(bench.code, ExitCode::Ok);
    const QByteArray file = bench.files.files.value(path);
    QVERIFY(file.contains(SampleEstate::us.toUtf8()));
    QVERIFY(!file.contains(SampleEstate::emea.toUtf8()) && !file.contains("Fabrikam"));
}

void TestImportVerb::ends_with_what_became_of_the_rows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ExitCode>("code");
    const auto row = [](const char *name, const QByteArray &file, ExitCode code) {
        QTest::newRow(name) << file << code;
    };
    row("all the same", "acme-emea.eu.qlikcloud.com\n", ExitCode::Ok);
    row("all bad", "x.qlikcloud.com\n", ExitCode::Failure);
    row("no host", "a,b\n1,2\n", ExitCode::Usage);
    row("no table", "[1]", ExitCode::Failure);
    row("not closed", "a\n\"b\n", ExitCode::Usage);
    row("no file", {}, ExitCode::NotFound);
}

void TestImportVerb::ends_with_what_became_of_the_rows()
{
    QFETCH(QByteArray, file);
    QFETCH(ExitCode, code);
    VerbBench bench;
    if (!file.isNull())
        bench.files.files.insert(path, file);
    bench.run(importing());
    QCOMPARE(bench.code, code);
    QVERIFY(!bench.said().isEmpty());
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportVerb::stores_the_secrets_of_clients()
{
    VerbBench bench;
    bench.files.files.insert(path, withSecret);
    Arguments arguments = importing();
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.json().at(0)["secret"].toString(), "stored");
    QVERIFY(bench.estates.stored.clientByClientId(u"id9") == nullptr);
    const qsizetype before = bench.secrets.count();
    bench.run(importing());
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().at(0)["secret"].toString(), "stored");
    QVERIFY(!bench.said().contains("s3cret") && !bench.data.data().contains("s3cret"));
    QVERIFY(bench.said().contains("1 secret(s) stored"));
    QVERIFY(bench.said().contains("still holds them in clear"));
    QCOMPARE(bench.secrets.count(), before + 1);
    QVERIFY(!bench.estates.stored.clientByClientId(u"id9")->secretSlot.isEmpty());
    bench.run(importing());
    QCOMPARE(bench.json().at(0)["secret"].toString(), "kept");
}

void TestImportVerb::leaves_secrets_out_when_told_to()
{
    VerbBench bench;
    bench.files.files.insert(path, withSecret);
    const qsizetype before = bench.secrets.count();
    Arguments arguments = importing();
    arguments.isWithoutSecrets = true;
    arguments.isSourceDeleted = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().at(0)["secret"].toString(), "left-out");
    QCOMPARE(bench.secrets.count(), before);
    QVERIFY(bench.estates.stored.clientByClientId(u"id9")->secretSlot.isEmpty());
    QVERIFY2(bench.files.files.contains(path), "it holds the only copy of the secret");
}

void TestImportVerb::deletes_the_file_only_when_all_of_it_was_taken_in_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("isDryRun");
    QTest::addColumn<bool>("isDeleted");
    QTest::newRow("all") << QByteArray() << false << true;
    QTest::newRow("a bad row") << QByteArray("x.example.com,id8,other\n") << false << false;
    QTest::newRow("dry run") << QByteArray() << true << false;
}

void TestImportVerb::deletes_the_file_only_when_all_of_it_was_taken_in()
{
    QFETCH(QByteArray, more);
    QFETCH(bool, isDryRun);
    QFETCH(bool, isDeleted);
    VerbBench bench;
    bench.files.files.insert(path, withSecret + more);
    Arguments arguments = importing();
    arguments.isSourceDeleted = true;
    arguments.isDryRun = isDryRun;
    bench.run(arguments);
    QCOMPARE(!bench.files.files.contains(path), isDeleted);
    QCOMPARE(bench.said().contains("not shredding"), isDeleted);
}

void TestImportVerb::reads_standard_input()
{
    VerbBench bench;
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(withSecret), withSecret.size());
    QVERIFY(file.seek(0));
    bench.arguments = importing();
    bench.arguments.subject = "-";
    bench.take(std::make_unique<ImportVerb>(bench.workspace, bench.arguments, bench.console,
                                            file.handle()));
    bench.verb->start();
    QTRY_COMPARE(bench.code, ExitCode::Ok);
    QVERIFY(!bench.estates.stored.clientByClientId(u"id9")->secretSlot.isEmpty());
}

void TestImportVerb::cancelled_it_leaves_nothing_behind()
{
    VerbBench bench;
    bench.files.files.insert(path, withSecret);
    const qsizetype before = bench.secrets.count();
    bench.begin(importing());
    bench.verb->cancel();
    QTRY_COMPARE(bench.code, ExitCode::Interrupted);
    QCOMPARE(bench.secrets.count(), before);
    QCOMPARE(bench.estates.transactions, 0);
}

void TestImportVerb::asks_nobody()
{
    VerbBench bench;
    bench.files.files.insert(path, "new.eu.qlikcloud.com,id9\n");
    const int reads = bench.secrets.reads();
    Arguments arguments = importing();
    arguments.subscription = "Contoso";
    arguments.mapping = {"Column 2=clientId"};
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.estates.stored.clientByClientId(u"id9")->tier, Tier::Tenant);
    QCOMPARE(bench.secrets.reads(), reads);
    QVERIFY(bench.http.sent.empty());
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestImportVerb)
#include "tst_importverb.moc"
