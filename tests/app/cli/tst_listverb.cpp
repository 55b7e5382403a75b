#include "tests/app/cli/verbbench.h"

namespace tenantry {

class TestListVerb : public QObject
{
    Q_OBJECT

private slots:
    void gives_each_key_of_a_tenant();
    void gives_each_key_of_a_bot();
    void lists_everything_there_is_data();
    void lists_everything_there_is();
    void lists_what_the_search_finds();
    void says_whose_secret_is_missing_without_asking_the_keychain();
    void stands_in_line_in_a_table();
    void keeps_spreadsheets_from_running_a_name();
    void lets_no_name_steer_the_terminal();
    void sends_nothing();

private:
    static Arguments listing(const QString &what, OutputFormat format = OutputFormat::Json)
    {
        Arguments arguments;
        arguments.verb = "list";
        arguments.subject = what;
        arguments.format = format;
        return arguments;
    }
    static void rename(VerbBench &bench, const QString &name)
    {
        Tenant tenant = bench.tenant(SampleEstate::us);
        tenant.name = name;
        QVERIFY(bench.workspace.apply({.tenants = {tenant}}));
    }
};

void TestListVerb::gives_each_key_of_a_tenant()
{
    VerbBench bench;
    bench.run(listing("tenants"));
    QCOMPARE(bench.code, ExitCode::Ok);
    const QJsonObject expected{
        {"tenant", SampleEstate::us}, {"name", "acme-us"},           {"region", "us"},
        {"subscription", "Contoso"},  {"environment", QJsonValue()}, {"tags", QJsonArray()},
        {"tier", QJsonValue()},       {"client", QJsonValue()},      {"clientId", QJsonValue()},
        {"systemHost", QJsonValue()}, {"tenantId", QJsonValue()},    {"result", QJsonValue()},
        {"at", QJsonValue()}};
    QCOMPARE(bench.json().size(), 4);
    QCOMPARE(bench.json().at(2).toObject(), expected);
    QCOMPARE(bench.json().at(0)["systemHost"].toString(), SampleEstate::emeaSystemHost);
    QCOMPARE(bench.json().at(0)["client"].toString(), "eu-main");
}

void TestListVerb::gives_each_key_of_a_bot()
{
    VerbBench bench;
    const BotUser bot{"u1",     "qlikbot\\x",    "EU OAuth client",
                      "active", {"TenantAdmin"}, QDateTime({2026, 10, 1}, {8, 30}, Qt::UTC)};
    QVERIFY(bench.workspace.apply({.contacts = {Contact{bench.client("eu-main").key,
                                                        bench.tenant(SampleEstate::emea).key,
                                                        ContactState::BotKnown,
                                                        {},
                                                        bot}}}));
    bench.run(listing("bots"));
    const QJsonObject expected{{"tenant", SampleEstate::emea},
                               {"client", "eu-main"},
                               {"clientId", QString(32, 'a')},
                               {"subject", "qlikbot\\x"},
                               {"userId", "u1"},
                               {"name", "EU OAuth client"},
                               {"expectedName", "EU OAuth client"},
                               {"status", "active"},
                               {"roles", QJsonArray{"TenantAdmin"}},
                               {"createdAt", "2026-10-01T08:30:00Z"}};
    QCOMPARE(bench.json(), QJsonArray{expected});
}

void TestListVerb::lists_everything_there_is_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("count");
    QTest::newRow("tenants") << "tenants" << 4;
    QTest::newRow("clients") << "clients" << 3;
    QTest::newRow("bots") << "bots" << 0;
    QTest::newRow("subscriptions") << "subscriptions" << 2;
    QTest::newRow("regions") << "regions" << 13;
}

void TestListVerb::lists_everything_there_is()
{
    QFETCH(QString, what);
    QFETCH(int, count);
    VerbBench bench;
    bench.run(listing(what));
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(QJsonDocument::fromJson(bench.data.data()).isArray());
    QCOMPARE(bench.json().size(), count);
    bench.run(listing(what, OutputFormat::Csv));
    QCOMPARE(bench.data.data().count("\r\n"), count + 1);
    bench.run(listing(what, OutputFormat::Table));
    QCOMPARE(bench.data.data().count('\n'), count + 1);
}

void TestListVerb::lists_what_the_search_finds()
{
    VerbBench bench;
    Arguments arguments = listing("tenants");
    arguments.filter = "region:eu-west-1 sub:contoso";
    bench.run(arguments);
    QCOMPARE(bench.json().size(), 2);
    arguments = listing("clients");
    arguments.filter = "host:fabrikam-lab";
    bench.run(arguments);
    QCOMPARE(bench.json().size(), 1);
    QCOMPARE(bench.json().at(0)["client"].toString(), "lab-ci");
}

void TestListVerb::says_whose_secret_is_missing_without_asking_the_keychain()
{
    VerbBench bench;
    Client bare = bench.client("lab-ci");
    bare.secretSlot.clear();
    QVERIFY(bench.workspace.apply({.clients = {bare}}));
    bench.run(listing("clients"));
    QMap<QString, QString> secrets;
    for (const QJsonValue row : bench.json())
        secrets.insert(row["client"].toString(), row["secret"].toString());
    QCOMPARE(secrets, (QMap<QString, QString>{{"eu-main", "stored"},
                                              {"lab-ci", "missing"},
                                              {"org", "stored"}}));
    QCOMPARE(bench.secrets.reads(), 0);
}

void TestListVerb::stands_in_line_in_a_table()
{
    VerbBench bench;
    bench.run(listing("subscriptions", OutputFormat::Table));
    QCOMPARE(bench.data.data(),
             QByteArray("SUBSCRIPTION  LICENCE NUMBER    ENTITLEMENT  TENANTS  CLIENTS  "
                        "ADVISED TIER  LICENCES TODAY  LICENCES ADVISED  LICENCES ALTERNATIVE\n"
                        "Contoso       9999000000001204  multiple     3        1        "
                        "region        1               2                 3\n"
                        "Fabrikam      9999000000007711  single       1        1        "
                        "tenant        1               1                 1\n"));
}

void TestListVerb::keeps_spreadsheets_from_running_a_name()
{
    VerbBench bench;
    rename(bench, "=cmd(\"x\"),y");
    bench.run(listing("tenants", OutputFormat::Csv));
    QVERIFY(bench.data.data().contains(",\"'=cmd(\"\"x\"\"),y\","));
}

void TestListVerb::lets_no_name_steer_the_terminal()
{
    VerbBench bench;
    rename(bench, QString::fromUtf8("a\x1b[2Jb\u202ec"));
    bench.run(listing("tenants", OutputFormat::Table));
    QVERIFY(!bench.data.data().contains('\x1b'));
    QVERIFY(bench.data.data().contains("a [2Jb c"));
}

void TestListVerb::sends_nothing()
{
    VerbBench bench;
    for (const char *what : {"tenants", "clients", "bots", "subscriptions", "regions"})
        bench.run(listing(what));
    QVERIFY(bench.http.sent.empty());
    QCOMPARE(bench.secrets.reads(), 0);
    QCOMPARE(bench.estates.transactions, 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestListVerb)
#include "tst_listverb.moc"
