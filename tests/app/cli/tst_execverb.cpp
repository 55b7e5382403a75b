#include "tests/app/cli/verbbench.h"

#include <csignal>

namespace tenantry {

class TestExecVerb : public QObject
{
    Q_OBJECT

private slots:
    void gives_the_command_the_variables_and_nothing_more();
    void passes_the_code_of_one_on_data();
    void passes_the_code_of_one_on();
    void shows_no_token_and_no_client_secret();
    void sends_nothing_when_there_is_no_such_program();
    void refuses_what_it_cannot_do_data();
    void refuses_what_it_cannot_do();
    void runs_nothing_in_a_dry_run();
    void begins_nothing_after_a_signal_came_during_the_request();
    void runs_nothing_for_another_identity();
    void ends_a_command_whose_output_nobody_takes();

private:
    static inline const QStringList both{SampleEstate::emea, SampleEstate::nordics};

    static Arguments running(const QStringList &hosts, const QStringList &words = {"tool", "go"})
    {
        Arguments arguments;
        arguments.verb = "exec";
        arguments.hosts = hosts;
        arguments.command = words;
        arguments.isAgreed = true;
        return arguments;
    }
    static QByteArray token() { return "token-of-" + QByteArray(32, 'a'); }
    static int codeOf(const VerbBench &bench) { return static_cast<int>(*bench.code); }
};

void TestExecVerb::gives_the_command_the_variables_and_nothing_more()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {.output = {"a"}, .error = {"oh"}};
    bench.run(running({"acme-emea"}));
    QCOMPARE(codeOf(bench), 0);
    QCOMPARE(bench.data.data(), "a");
    QCOMPARE(bench.said(), "oh");
    const auto &started = bench.commands.started.front();
    QCOMPARE(started.words, QStringList({"tool", "go"}));
    QVERIFY(started.isForeground);
    const QHash<QByteArray, QByteArray> expected{{"QLIK_HOST", SampleEstate::emea.toUtf8()},
                                                 {"QLIK_REGION", "eu"},
                                                 {"QLIK_CLIENT_ID", QByteArray(32, 'a')},
                                                 {"QLIK_ACCESS_TOKEN", token()}};
    QCOMPARE(started.variables, expected);
}

void TestExecVerb::passes_the_code_of_one_on_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("good") << 0 << 0 << 0;
    QTest::newRow("its own") << 37 << 0 << 37;
    QTest::newRow("the largest") << 255 << 0 << 255;
    QTest::newRow("killed") << 0 << SIGKILL << 137;
}

void TestExecVerb::passes_the_code_of_one_on()
{
    QFETCH(int, exitCode);
    QFETCH(int, signal);
    QFETCH(int, code);
    VerbBench bench;
    bench.commands.programs["tool"] = {.ending = {exitCode, signal}};
    bench.run(running({SampleEstate::emea}));
    QCOMPARE(codeOf(bench), code);
    QCOMPARE(bench.said(), "");
}

void TestExecVerb::shows_no_token_and_no_client_secret()
{
    VerbBench bench;
    const QByteArray secret = sampleSecret(bench.client("eu-main"));
    bench.commands.programs["tool"] = {.output = {"t=" + token().first(5), token().sliced(5), "\n",
                                                  secret, "\n"},
                                       .error = {token() + ' ' + token().first(7)}};
    bench.run(running({SampleEstate::emea}));
    QCOMPARE(bench.data.data(), "t=••••\n••••\n");
    QCOMPARE(bench.talk.data(), "•••• token-o");
}

void TestExecVerb::sends_nothing_when_there_is_no_such_program()
{
    VerbBench bench;
    bench.run(running({SampleEstate::emea}, {"nothing"}));
    QCOMPARE(codeOf(bench), 127);
    QVERIFY(bench.said().contains("nothing"));
    QVERIFY(bench.http.sent.empty());
}

void TestExecVerb::refuses_what_it_cannot_do_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QStringList tool{"tool"};
    QTest::newRow("no command") << both << "" << QStringList() << 2;
    QTest::newRow("hosts and a filter") << both << "acme" << tool << 2;
    QTest::newRow("an unknown host") << QStringList{"nobody"} << "" << tool << 3;
    QTest::newRow("no client") << QStringList{SampleEstate::us} << "" << tool << 3;
    QTest::newRow("nothing found") << QStringList() << "nobody" << tool << 3;
    QTest::newRow("no search") << QStringList() << "colour:red" << tool << 2;
}

void TestExecVerb::refuses_what_it_cannot_do()
{
    QFETCH(QStringList, hosts);
    QFETCH(QString, filter);
    QFETCH(QStringList, words);
    QFETCH(int, code);
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    Arguments arguments = running(hosts, words);
    arguments.filter = filter;
    bench.run(arguments);
    QCOMPARE(codeOf(bench), code);
    QVERIFY(!bench.said().isEmpty());
    QVERIFY(bench.commands.started.empty() && bench.http.sent.empty());
}

void TestExecVerb::runs_nothing_in_a_dry_run()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    Arguments arguments = running(both);
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(codeOf(bench), 0);
    QVERIFY(bench.said().contains(SampleEstate::emea) && bench.said().contains("eu-main"));
    QVERIFY(bench.commands.started.empty() && bench.http.sent.empty());
}

void TestExecVerb::begins_nothing_after_a_signal_came_during_the_request()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    bench.http.isHolding = true;
    bench.begin(running({SampleEstate::emea}));
    QTRY_COMPARE(bench.http.inFlight(), 1);
    bench.verb->interrupt({SIGINT, true});
    QTRY_VERIFY(bench.code);
    QCOMPARE(*bench.code, ExitCode::Interrupted);
    QCOMPARE(bench.http.inFlight(), 0);
    QVERIFY(bench.commands.started.empty());
}

void TestExecVerb::runs_nothing_for_another_identity()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    const TestTarget target = bench.target(SampleEstate::nordics);
    Contact changed{target.client, target.tenant, ContactState::BotKnown, {}, {}};
    changed.last = TestRecord{.outcome = Outcome::Mismatch, .at = bench.clock.now()};
    QVERIFY(bench.workspace.apply({.contacts = {changed}}));
    bench.run(running({SampleEstate::nordics}));
    QCOMPARE(*bench.code, ExitCode::Failure);
    QVERIFY(bench.http.sent.empty() && bench.commands.started.empty());
    bench.run(running(both));
    QCOMPARE(*bench.code, ExitCode::PartlyFailed);
    QCOMPARE(bench.commands.started.size(), 1);
    QVERIFY(bench.said().contains("another identity"));
}

void TestExecVerb::ends_a_command_whose_output_nobody_takes()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {.output = {"y\n", "y\n"}, .isPatient = true};
    bench.data.close();
    bench.begin(running({SampleEstate::emea}));
    QTRY_VERIFY(bench.code);
    QCOMPARE(codeOf(bench), 128 + SIGPIPE);
    QCOMPARE(bench.commands.stops.size(), 1);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestExecVerb)
#include "tst_execverb.moc"
