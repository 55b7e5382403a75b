#include "app/cli/commandline.h"
#include "app/formats/exporters.h"

#include <QTest>

namespace tenantry {

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void reads_each_verb();
    void takes_common_options_on_both_sides_of_the_verb();
    void reads_all_of_a_client();
    void refuses_what_it_does_not_know_data();
    void refuses_what_it_does_not_know();
    void repeats_no_value_of_the_user_data();
    void repeats_no_value_of_the_user();
    void offers_only_what_is_built();
    void tells_its_version();

private:
    static CommandLine read(const QString &line)
    {
        return readCommandLine(line.split(' ', Qt::SkipEmptyParts), "1.2.3");
    }
};

void TestCommandLine::reads_each_verb()
{
    const QList<std::pair<QString, QString>> lines{
        {"add subscription Contoso --licence 99 --entitlement single", "add subscription"},
        {"add tenant a.eu.qlikcloud.com --subscription Contoso --tag x --tag y", "add tenant"},
        {"add client c --tier region --client-id abc --region eu", "add client"},
        {"list", "list"},
        {"list bots --filter acme", "list"},
        {"test --depth probe", "test"},
        {"token acme", "token"},
        {"export dotenv --output f --without-secrets --names examples", "export"},
        {"import f.csv --map Server=tenant --map x=name --subscription C", "import"},
        {"discover --client org --subscription-id a --subscription-id b", "discover"},
        {"backup f.backup", "backup"},
        {"exec --filter env:test --jobs 4 -- sh -c exit", "exec"},
        {"exec a b --yes -- tool --jobs 9 -- x", "exec"},
        {"env a --shell fish", "env"},
        {"restore f.backup --dry-run", "restore"}};
    for (const auto &[line, verb] : lines) {
        const CommandLine result = read(line);
        QVERIFY2(!result.ending, qPrintable(line + ": " + result.text));
        QCOMPARE(result.arguments.verb, verb);
    }
    QCOMPARE(read("list").arguments.subject, "tenants");
    QCOMPARE(read("test").arguments.depth, Depth::Identity);
    QCOMPARE(read("test --depth probe").arguments.depth, Depth::Probe);
    QCOMPARE(read("add subscription C --entitlement single").arguments.newSubscription.entitlement,
             Entitlement::SingleTenant);
    const Arguments tenant = read(lines[1].first).arguments;
    QCOMPARE(tenant.subject, "a.eu.qlikcloud.com");
    QCOMPARE(tenant.tags, QStringList({"x", "y"}));
    const Arguments exporting = read(lines[7].first).arguments;
    QCOMPARE(exporting.output, "f");
    QVERIFY(exporting.isWithoutSecrets);
    QCOMPARE(exporting.subject, "dotenv");
    QCOMPARE(exporting.names, "examples");
    const Arguments importing = read(lines[8].first).arguments;
    QCOMPARE(importing.subject, "f.csv");
    QCOMPARE(importing.mapping, QStringList({"Server=tenant", "x=name"}));
    const Arguments piped = read("import - --without-secrets --delete-source").arguments;
    QCOMPARE(piped.subject, "-");
    QVERIFY(piped.isWithoutSecrets && piped.isSourceDeleted);
    const Arguments discovering = read(lines[9].first).arguments;
    QCOMPARE(discovering.client, "org");
    QCOMPARE(discovering.subscriptionIds, QStringList({"a", "b"}));
    const Arguments filtered = read("exec --filter env:test --jobs 4 -- sh -c exit").arguments;
    QCOMPARE(filtered.filter, "env:test");
    QCOMPARE(filtered.jobs, 4);
    QCOMPARE(filtered.command, QStringList({"sh", "-c", "exit"}));
    const Arguments named = read("exec a b --yes -- tool --jobs 9 -- x").arguments;
    QCOMPARE(named.hosts, QStringList({"a", "b"}));
    QCOMPARE(named.jobs, 1);
    QCOMPARE(named.command, QStringList({"tool", "--jobs", "9", "--", "x"}));
}

void TestCommandLine::takes_common_options_on_both_sides_of_the_verb()
{
    const QString options = "--demo --data-dir d --proxy none --ca-file c -o json --no-input --yes "
                            "--dry-run";
    for (const QString &line : {options + " test", "test " + options}) {
        const CommandLine result = read(line);
        QVERIFY2(!result.ending, qPrintable(result.text));
        const Arguments &arguments = result.arguments;
        QCOMPARE(arguments.verb, "test");
        QVERIFY(arguments.isDemo && arguments.isInputForbidden && arguments.isAgreed
                && arguments.isDryRun);
        QCOMPARE(arguments.dataDir, "d");
        QCOMPARE(arguments.proxy, "none");
        QCOMPARE(arguments.caFile, "c");
        QCOMPARE(arguments.format, OutputFormat::Json);
    }
}

void TestCommandLine::reads_all_of_a_client()
{
    const CommandLine line = read("add client test --tier tenant --client-id abc --tenant t.eu "
                                  "--subscription list");
    QVERIFY2(!line.ending, qPrintable(line.text));
    QCOMPARE(line.arguments.subject, "test");
    QCOMPARE(line.arguments.tier, Tier::Tenant);
    QCOMPARE(line.arguments.clientId, "abc");
    QCOMPARE(line.arguments.tenant, "t.eu");
    QCOMPARE(line.arguments.subscription, "list");
}

void TestCommandLine::refuses_what_it_does_not_know_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << "";
    QTest::newRow("unknown verb") << "frobnicate";
    QTest::newRow("unknown option") << "list --colour";
    QTest::newRow("half a verb") << "add";
    QTest::newRow("no name") << "add subscription";
    QTest::newRow("no tier") << "add client c --client-id abc";
    QTest::newRow("unknown tier") << "add client c --client-id abc --tier galaxy";
    QTest::newRow("unknown list") << "list planets";
    QTest::newRow("unknown depth") << "test --depth abyss";
    QTest::newRow("unknown output") << "list -o xml";
    QTest::newRow("no host") << "token";
    QTest::newRow("no file") << "backup";
    QTest::newRow("two hosts") << "token a b";
    QTest::newRow("no number of jobs") << "exec --jobs many -- tool";
    QTest::newRow("too many jobs") << "exec --jobs 65 -- tool";
    QTest::newRow("no job") << "exec --jobs 0 -- tool";
    QTest::newRow("unknown shell") << "env a --shell csh";
    QTest::newRow("no completion") << "completion csh";
    QTest::newRow("a command of another verb") << "list --filter exec -- tool";
}

void TestCommandLine::refuses_what_it_does_not_know()
{
    QFETCH(QString, line);
    const CommandLine result = read(line);
    QCOMPARE(result.ending, ExitCode::Usage);
    QVERIFY2(result.text.contains("tenantry-cli --help"), qPrintable(result.text));
}

void TestCommandLine::repeats_no_value_of_the_user_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an argument too many") << "add client c --tier region --client-id abc hunter2";
    QTest::newRow("an unknown option")
        << "add client c --tier region --client-id a --secret hunter2";
    QTest::newRow("glued to an option") << "list --secret=hunter2";
    QTest::newRow("a wrong word") << "test --depth hunter2";
    QTest::newRow("wrong names") << "export dotenv --names hunter2";
    QTest::newRow("a wrong verb") << "hunter2";
    QTest::newRow("a wrong number") << "exec --jobs hunter2 -- tool";
    QTest::newRow("a flag's value") << "list --yes=hunter2";
}

void TestCommandLine::repeats_no_value_of_the_user()
{
    QFETCH(QString, line);
    const CommandLine result = read(line);
    QCOMPARE(result.ending, ExitCode::Usage);
    QVERIFY2(!result.text.contains("hunter2"), qPrintable(result.text));
}

void TestCommandLine::offers_only_what_is_built()
{
    const CommandLine help = read("--help");
    QCOMPARE(help.ending, ExitCode::Ok);
    for (const char *verb :
         {"add", "list", "test", "token", "export", "import", "discover", "backup", "restore",
          "exec", "env", "completion", "--dry-run", "--ca-file"})
        QVERIFY2(help.text.contains(verb), verb);
    for (const char *verb : {"rotate", "orphans", "doctor"})
        QVERIFY2(!help.text.contains(verb), verb);
    const QString exporting = read("export --help").text.simplified();
    for (const Exporter &exporter : exporters())
        QVERIFY2(exporting.contains(exporter.id), exporter.id.data());
    for (const VariableNames &names : variableNames())
        QVERIFY2(exporting.contains(names.id), names.id.data());
    QVERIFY(read("add client --help").text.contains("--client-id"));
}

void TestCommandLine::tells_its_version()
{
    const CommandLine line = read("--version");
    QCOMPARE(line.ending, ExitCode::Ok);
    QCOMPARE(line.text, "tenantry-cli 1.2.3\n");
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestCommandLine)
#include "tst_commandline.moc"
