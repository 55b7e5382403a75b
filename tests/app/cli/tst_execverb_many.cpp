#include "tests/app/cli/verbbench.h"

#include <algorithm>
#include <csignal>

namespace tenantry {

/// exec for many tenants.
class TestExecVerbMany : public QObject
{
    Q_OBJECT

private slots:
    void asks_for_each_token_when_its_turn_has_come();
    void runs_as_many_at_a_time_as_it_may();
    void writes_whole_lines_with_the_tenant_before_them();
    void reports_on_many_beside_the_talk();
    void ends_with_one_code_for_many_data();
    void ends_with_one_code_for_many();
    void starts_nothing_on_first_contact_without_a_yes();
    void passes_a_signal_on_and_begins_no_other_tenant();
    void asks_a_locked_keychain_once();

private:
    static inline const QStringList both{SampleEstate::emea, SampleEstate::nordics};

    static Arguments running(const QStringList &hosts)
    {
        Arguments arguments;
        arguments.verb = "exec";
        arguments.hosts = hosts;
        arguments.command = QStringList{"tool"};
        arguments.isAgreed = true;
        return arguments;
    }
    static int codeOf(const VerbBench &bench) { return static_cast<int>(*bench.code); }
};

void TestExecVerbMany::asks_for_each_token_when_its_turn_has_come()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {.isPatient = true};
    bench.begin(running(both));
    QTRY_COMPARE(bench.commands.started.size(), 1);
    QCOMPARE(bench.http.sent.size(), 1);
    bench.clock.advance(std::chrono::hours(7));
    bench.commands.release();
    QTRY_COMPARE(bench.commands.started.size(), 2);
    QCOMPARE(bench.http.sent.size(), 2);
    bench.commands.release();
    QTRY_VERIFY(bench.code);
    QCOMPARE(codeOf(bench), 0);
    QVERIFY(!bench.commands.started.front().isForeground);
}

void TestExecVerbMany::runs_as_many_at_a_time_as_it_may()
{
    for (const int jobs : {1, 2}) {
        VerbBench bench;
        bench.commands.programs["tool"] = {};
        Arguments arguments = running(both + QStringList{SampleEstate::lab});
        arguments.jobs = jobs;
        bench.run(arguments);
        QCOMPARE(codeOf(bench), 0);
        QCOMPARE(bench.commands.started.size(), 3);
        QCOMPARE(bench.commands.mostRunning, jobs);
    }
}

void TestExecVerbMany::writes_whole_lines_with_the_tenant_before_them()
{
    VerbBench bench;
    bench.commands.play = [](const FakeCommandRunner::Started &started) {
        const QByteArray host = started.variables["QLIK_HOST"].first(6);
        return FakeProgram{.output = {host + "1\n" + host, "2\n" + host + '3'}, .error = {"e"}};
    };
    Arguments arguments = running(both);
    arguments.jobs = 2;
    bench.run(arguments);
    QByteArrayList lines = bench.data.data().split('\n');
    std::ranges::sort(lines);
    QCOMPARE(lines, (QByteArrayList{"", "acme-emea.eu.qlikcloud.com: acme-e1",
                                    "acme-emea.eu.qlikcloud.com: acme-e2",
                                    "acme-emea.eu.qlikcloud.com: acme-e3",
                                    "acme-nordics.eu.qlikcloud.com: acme-n1",
                                    "acme-nordics.eu.qlikcloud.com: acme-n2",
                                    "acme-nordics.eu.qlikcloud.com: acme-n3"}));
    QVERIFY(bench.said().contains("acme-emea.eu.qlikcloud.com: e\n"));
}

void TestExecVerbMany::reports_on_many_beside_the_talk()
{
    VerbBench bench;
    bench.commands.play = [](const FakeCommandRunner::Started &started) {
        return FakeProgram{
            .ending = {started.variables["QLIK_HOST"].startsWith("acme-emea") ? 0 : 9}};
    };
    Arguments arguments = running(both);
    arguments.format = OutputFormat::Json;
    bench.run(arguments);
    QCOMPARE(codeOf(bench), 7);
    QCOMPARE(bench.data.data(), "");
    const QJsonArray rows = QJsonDocument::fromJson(bench.talk.data()).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["tenant"].toString(), SampleEstate::emea);
    QCOMPARE(rows[0]["result"].toString(), "ok");
    QCOMPARE(rows[1]["result"].toString(), "failed");
    QCOMPARE(rows[1]["exitCode"].toInt(), 9);
    QVERIFY(rows[1]["signal"].isNull());
    arguments.format = OutputFormat::Table;
    bench.run(arguments);
    QVERIFY2(bench.said().startsWith("TENANT"), qPrintable(bench.said()));
}

void TestExecVerbMany::ends_with_one_code_for_many_data()
{
    QTest::addColumn<QList<int>>("endings"); // -1: no token
    QTest::addColumn<int>("code");
    QTest::newRow("all good") << QList{0, 0} << 0;
    QTest::newRow("one failed") << QList{0, 5} << 7;
    QTest::newRow("all failed") << QList{5, 5} << 1;
    QTest::newRow("one without a token") << QList{-1, 0} << 7;
    QTest::newRow("one without a token, one failed") << QList{-1, 5} << 1;
    QTest::newRow("none has a token") << QList{-1, -1} << 4;
}

void TestExecVerbMany::ends_with_one_code_for_many()
{
    QFETCH(QList<int>, endings);
    QFETCH(int, code);
    VerbBench bench;
    int asked = 0;
    bench.http.answer = [&](const HttpRequest &request) {
        return endings[asked++] < 0 ? ScriptedTransport::json(401, "{}") : healthyCloud(request);
    };
    bench.commands.play = [&](const FakeCommandRunner::Started &) {
        return FakeProgram{.ending = {endings[asked - 1]}};
    };
    bench.run(running(both));
    QCOMPARE(codeOf(bench), code);
}

void TestExecVerbMany::starts_nothing_on_first_contact_without_a_yes()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    bench.makeKnown(SampleEstate::emea);
    Arguments arguments = running(both);
    arguments.isAgreed = false;
    bench.run(arguments);
    QCOMPARE(*bench.code, ExitCode::NeedsConfirmation);
    QVERIFY(bench.said().contains(SampleEstate::nordics) && bench.said().contains("--yes"));
    QVERIFY(bench.http.sent.empty() && bench.commands.started.empty());
    QCOMPARE(bench.secrets.reads(), 0);
}

void TestExecVerbMany::passes_a_signal_on_and_begins_no_other_tenant()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {.isPatient = true};
    bench.begin(running(both));
    QTRY_COMPARE(bench.commands.started.size(), 1);
    bench.verb->interrupt({SIGTERM, false});
    QTRY_VERIFY(bench.code);
    QCOMPARE(codeOf(bench), 143);
    QCOMPARE(bench.commands.stops, (std::vector<StopSignal>{{SIGTERM, false}}));
    QCOMPARE(bench.commands.started.size(), 1);
    QVERIFY(bench.said().contains("cancelled") && bench.said().contains("killed"));
}

void TestExecVerbMany::asks_a_locked_keychain_once()
{
    VerbBench bench;
    bench.commands.programs["tool"] = {};
    bench.secrets.lock();
    bench.run(running(both));
    QCOMPARE(*bench.code, ExitCode::Keychain);
    QCOMPARE(bench.secrets.reads(), 1);
    QVERIFY(bench.http.sent.empty());
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestExecVerbMany)
#include "tst_execverb_many.moc"
