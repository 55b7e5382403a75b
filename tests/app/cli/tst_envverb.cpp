#include "tests/app/cli/verbbench.h"

namespace tenantry {

class TestEnvVerb : public QObject
{
    Q_OBJECT

private slots:
    void writes_for_each_shell_data();
    void writes_for_each_shell();
    void gives_the_variables_in_json();
    void refuses_what_no_shell_can_hold();
    void sends_nothing_without_an_order_data();
    void sends_nothing_without_an_order();

private:
    static Arguments asking(const QString &dialect = {})
    {
        Arguments arguments;
        arguments.verb = "env";
        arguments.subject = "acme-nordics";
        arguments.dialect = dialect;
        arguments.isAgreed = true;
        return arguments;
    }
    static QByteArray token() { return "token-of-" + QByteArray(32, 'a'); }
};

void TestEnvVerb::writes_for_each_shell_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("not said") << ""
                              << QByteArray("export QLIK_HOST='acme-nordics.eu.qlikcloud.com'")
                              << QByteArray("export QLIK_ACCESS_TOKEN='" + token() + '\'');
    QTest::newRow("sh") << "sh" << QByteArray("export QLIK_HOST='acme-nordics.eu.qlikcloud.com'")
                        << QByteArray("export QLIK_ACCESS_TOKEN='" + token() + '\'');
    QTest::newRow("fish") << "fish"
                          << QByteArray("set -gx QLIK_HOST 'acme-nordics.eu.qlikcloud.com'")
                          << QByteArray("set -gx QLIK_ACCESS_TOKEN '" + token() + '\'');
    QTest::newRow("powershell") << "powershell"
                                << QByteArray("$env:QLIK_HOST = 'acme-nordics.eu.qlikcloud.com'")
                                << QByteArray("$env:QLIK_ACCESS_TOKEN = '" + token() + '\'');
}

void TestEnvVerb::writes_for_each_shell()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    VerbBench bench;
    bench.run(asking(dialect));
    QCOMPARE(*bench.code, ExitCode::Ok);
    const QByteArrayList lines = bench.data.data().split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], first);
    QCOMPARE(lines[3], last);
    QCOMPARE(bench.said(), "");
}

void TestEnvVerb::gives_the_variables_in_json()
{
    VerbBench bench;
    Arguments arguments = asking();
    arguments.format = OutputFormat::Json;
    bench.run(arguments);
    const QJsonObject expected{{"QLIK_HOST", SampleEstate::nordics},
                               {"QLIK_REGION", "eu"},
                               {"QLIK_CLIENT_ID", QString(32, 'a')},
                               {"QLIK_ACCESS_TOKEN", QString::fromLatin1(token())}};
    QCOMPARE(bench.json(), QJsonArray{expected});
}

void TestEnvVerb::refuses_what_no_shell_can_hold()
{
    VerbBench bench;
    bench.http.answer = [](const HttpRequest &) {
        return ScriptedTransport::json(
            200, R"({"access_token":"a\nrm -rf","token_type":"bearer","expires_in":21600})");
    };
    bench.run(asking());
    QVERIFY(*bench.code != ExitCode::Ok);
    QCOMPARE(bench.data.data(), "");
}

void TestEnvVerb::sends_nothing_without_an_order_data()
{
    QTest::addColumn<bool>("isAgreed");
    QTest::addColumn<bool>("isDryRun");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("code");
    QTest::newRow("first contact") << false << false << "" << 8;
    QTest::newRow("dry run") << true << true << "" << 0;
    QTest::newRow("unknown shell") << true << false << "csh" << 2;
}

void TestEnvVerb::sends_nothing_without_an_order()
{
    QFETCH(bool, isAgreed);
    QFETCH(bool, isDryRun);
    QFETCH(QString, dialect);
    QFETCH(int, code);
    VerbBench bench;
    Arguments arguments = asking(dialect);
    arguments.isAgreed = isAgreed;
    arguments.isDryRun = isDryRun;
    bench.run(arguments);
    QCOMPARE(static_cast<int>(*bench.code), code);
    QVERIFY(bench.http.sent.empty());
    QCOMPARE(bench.data.data(), "");
    QVERIFY(!bench.said().isEmpty());
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestEnvVerb)
#include "tst_envverb.moc"
