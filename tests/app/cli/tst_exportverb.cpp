#include "tests/app/cli/verbbench.h"

namespace tenantry {

class TestExportVerb : public QObject
{
    Q_OBJECT

private slots:
    void writes_the_file_to_standard_output_and_talks_elsewhere();
    void writes_into_a_file_and_says_what_it_did();
    void needs_a_yes_for_region_level_secrets();
    void leaves_the_secrets_out_when_told_so();
    void writes_nothing_in_a_dry_run();
    void shows_in_a_dry_run_what_would_change();
    void keeps_what_else_a_file_of_variables_holds();
    void a_format_of_one_tenant_refuses_several_before_it_asks();
    void says_what_is_wrong_data();
    void says_what_is_wrong();

private:
    static Arguments exporting()
    {
        Arguments arguments;
        arguments.verb = "export";
        arguments.subject = "qlik-cli";
        arguments.isAgreed = true;
        return arguments;
    }
};

void TestExportVerb::writes_the_file_to_standard_output_and_talks_elsewhere()
{
    VerbBench bench;
    bench.run(exporting());
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    const QByteArray file = bench.data.data();
    for (const QString &host : {SampleEstate::emea, SampleEstate::nordics, SampleEstate::lab})
        QVERIFY(file.contains("https://" + host.toUtf8()));
    QVERIFY(file.contains("secret-of-eu-main") && file.contains("secret-of-lab-ci"));
    QVERIFY(bench.said().contains("Entries: 3 new, 0 changed, 0 the same."));
    QVERIFY(bench.said().contains("1 tenant(s) without a client"));
    QVERIFY(!bench.said().contains("secret-of-"));
    QVERIFY(bench.files.files.isEmpty());
}

void TestExportVerb::writes_into_a_file_and_says_what_it_did()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.output = "/home/somebody/contexts.yml";
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.data.data().isEmpty());
    QVERIFY(bench.files.files.value(arguments.output).contains("secret-of-eu-main"));
    QVERIFY(bench.said().contains(arguments.output));
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.said().contains("Entries: 0 new, 0 changed, 3 the same."));
    QVERIFY(bench.said().contains(".bak"));
}

void TestExportVerb::needs_a_yes_for_region_level_secrets()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.isAgreed = false;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::NeedsConfirmation);
    QVERIFY(bench.data.data().isEmpty());
    QVERIFY(bench.said().contains("--yes"));
    arguments.filter = "tier:tenant";
    bench.run(arguments);
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    QVERIFY(!bench.data.data().contains("secret-of-eu-main"));
}

void TestExportVerb::leaves_the_secrets_out_when_told_so()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.isAgreed = false;
    arguments.isWithoutSecrets = true;
    const int reads = bench.secrets.reads();
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.data.data().contains(SampleEstate::emea.toUtf8()));
    QVERIFY(!bench.data.data().contains("secret-of-"));
    QCOMPARE(bench.secrets.reads(), reads);
}

void TestExportVerb::writes_nothing_in_a_dry_run()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.output = "/home/somebody/contexts.yml";
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.files.files.isEmpty());
    QVERIFY(bench.data.data().isEmpty());
    QVERIFY(bench.said().contains("Entries: 3 new"));
}

void TestExportVerb::shows_in_a_dry_run_what_would_change()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.subject = "dotenv";
    arguments.names = "examples";
    arguments.filter = "tier:tenant";
    arguments.output = "/home/somebody/.env";
    arguments.isDryRun = true;
    bench.files.files.insert(arguments.output, "A=1\nOAUTH_CLIENT_SECRET=formerly\n");
    bench.run(arguments);
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    const QStringList lines = bench.said().split('\n');
    for (const QString &line :
         {QString("OAUTH_CLIENT_SECRET: changed"), QString("  A=1"),
          QString("OAUTH_CLIENT_ID: new"), QString("- OAUTH_CLIENT_SECRET=••••"),
          QString("+ OAUTH_CLIENT_SECRET=••••"),
          "+ SOURCE_TENANT_HOSTNAME='" + SampleEstate::lab + "'"})
        QVERIFY2(lines.contains(line), qPrintable(line + " in\n" + bench.said()));
    QVERIFY(!bench.said().contains("secret-of-") && !bench.said().contains("formerly"));
    QVERIFY(bench.data.data().isEmpty());
    QVERIFY(bench.files.files.value(arguments.output).contains("formerly"));
}

void TestExportVerb::keeps_what_else_a_file_of_variables_holds()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.subject = "shell";
    arguments.filter = "tier:tenant";
    arguments.output = "/home/somebody/qlik.sh";
    bench.files.files.insert(arguments.output, "A=1 # mine\n");
    bench.run(arguments);
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    QVERIFY(bench.files.files.value(arguments.output).startsWith("A=1 # mine\n# Tenantry: "));
    QVERIFY(bench.said().contains("mode 0600"));
    arguments.isWithoutSecrets = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.said().contains("Removed from the file: QLIK_CLIENT_SECRET."));
    QVERIFY(!bench.files.files.value(arguments.output).contains("secret-of-"));
    QVERIFY(bench.files.files.value(arguments.output).contains("tenantry-cli token"));
}

void TestExportVerb::a_format_of_one_tenant_refuses_several_before_it_asks()
{
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.subject = "dotenv";
    arguments.isAgreed = false;
    const int reads = bench.secrets.reads();
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Usage);
    QVERIFY2(bench.said().contains("holds one tenant, and there are 3."), qPrintable(bench.said()));
    QCOMPARE(bench.secrets.reads(), reads);
}

void TestExportVerb::says_what_is_wrong_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("existing");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("unknown format") << "docx"
                                    << "" << QByteArray() << ExitCode::Usage;
    QTest::newRow("no match") << "qlik-cli"
                              << "nobody" << QByteArray() << ExitCode::NotFound;
    QTest::newRow("file of others") << "kubernetes"
                                    << "" << QByteArray("kind: Pod\n") << ExitCode::Usage;
    QTest::newRow("broken file") << "qlik-cli"
                                 << "" << QByteArray("contexts: [\n") << ExitCode::Failure;
}

void TestExportVerb::says_what_is_wrong()
{
    QFETCH(QString, format);
    QFETCH(QString, filter);
    QFETCH(QByteArray, existing);
    QFETCH(ExitCode, code);
    VerbBench bench;
    Arguments arguments = exporting();
    arguments.subject = format;
    arguments.filter = filter;
    arguments.output = "/home/somebody/contexts.yml";
    bench.files.files.insert(arguments.output, existing);
    bench.run(arguments);
    QCOMPARE(bench.code, code);
    QVERIFY(!bench.said().isEmpty());
    QCOMPARE(bench.files.files.value(arguments.output), existing);
    QCOMPARE(bench.files.files.size(), 1);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestExportVerb)
#include "tst_exportverb.moc"
