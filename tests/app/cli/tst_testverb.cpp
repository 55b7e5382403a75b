#include "tests/app/cli/verbbench.h"

namespace tenantry {

class TestTestVerb : public QObject
{
    Q_OBJECT

private slots:
    void gives_each_key_of_the_contract();
    void gives_null_where_nothing_is_known();
    void writes_each_result_as_it_comes();
    void sends_nothing_on_first_contact_without_a_yes();
    void sends_no_secret_for_a_probe();
    void sends_nothing_in_a_dry_run();
    void ends_with_the_code_of_what_happened_data();
    void ends_with_the_code_of_what_happened();
    void closes_the_array_when_interrupted();
    void says_which_tenants_have_no_client();
    void refuses_a_search_that_finds_nothing_data();
    void refuses_a_search_that_finds_nothing();
    void writes_no_secret_anywhere();

private:
    static Arguments testing(bool isAgreed = true)
    {
        Arguments arguments;
        arguments.verb = "test";
        arguments.format = OutputFormat::Json;
        arguments.isAgreed = isAgreed;
        return arguments;
    }
};

void TestTestVerb::gives_each_key_of_the_contract()
{
    VerbBench bench;
    Arguments arguments = testing();
    arguments.filter = "host:nordics";
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    const QString host = SampleEstate::nordics;
    const QJsonObject bot{{"userId", "user-" + host},
                          {"subject", "qlikbot\\" + QString(32, 'a')},
                          {"name", "EU OAuth client"},
                          {"roles", QJsonArray{"TenantAdmin"}},
                          {"firstSeen", true}};
    const QJsonObject expected{{"tenant", host},
                               {"region", "eu"},
                               {"subscription", "Contoso"},
                               {"tier", "region"},
                               {"client", "eu-main"},
                               {"clientId", QString(32, 'a')},
                               {"result", "ok"},
                               {"status", 200},
                               {"code", QJsonValue()},
                               {"title", QJsonValue()},
                               {"traceId", QJsonValue()},
                               {"bot", bot},
                               {"tenantId", "tenant-" + host},
                               {"expiresAt", "2026-11-24T15:00:00Z"},
                               {"milliseconds", 0},
                               {"at", "2026-11-24T09:00:00Z"}};
    QCOMPARE(bench.json(), QJsonArray{expected});
}

void TestTestVerb::gives_null_where_nothing_is_known()
{
    VerbBench bench;
    bench.http.answer = [](const HttpRequest &) {
        return Error{ErrorCode::Unreachable, "It cannot be reached."};
    };
    bench.run(testing());
    QCOMPARE(bench.json().size(), 3);
    const QJsonObject result = bench.json().first().toObject();
    QCOMPARE(result["result"], "unreachable");
    for (const char *key : {"status", "code", "title", "traceId", "bot", "tenantId", "expiresAt"})
        QVERIFY2(result.value(key).isNull(), key);
}

void TestTestVerb::writes_each_result_as_it_comes()
{
    VerbBench bench;
    bench.http.isHolding = true;
    bench.begin(testing());
    QTRY_COMPARE(bench.http.inFlight(), 3);
    QCOMPARE(bench.data.data(), "[\n");
    bench.http.isHolding = false;
    bench.http.release();
    QTRY_VERIFY(bench.code);
    const QList<QByteArray> lines = bench.data.data().split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[1].startsWith(" {") && lines[1].endsWith('}'));
    QVERIFY(lines[2].startsWith(",{") && lines[2].endsWith('}'));
    QCOMPARE(lines[4], "]");
}

void TestTestVerb::sends_nothing_on_first_contact_without_a_yes()
{
    VerbBench bench;
    bench.makeKnown(SampleEstate::nordics);
    bench.run(testing(false));
    QCOMPARE(bench.code, ExitCode::NeedsConfirmation);
    QStringList results;
    for (const QJsonValue result : bench.json())
        results.append(result["tenant"].toString() + ' ' + result["result"].toString());
    results.sort();
    QStringList expected{SampleEstate::emea + " needsConfirmation",
                         SampleEstate::lab + " needsConfirmation", SampleEstate::nordics + " ok"};
    expected.sort();
    QCOMPARE(results, expected);
    for (const ScriptedTransport::Sent &sent : bench.http.sent)
        QCOMPARE(sent.url.host(), SampleEstate::nordics);
    QVERIFY(bench.said().contains("--yes"));
}

void TestTestVerb::sends_no_secret_for_a_probe()
{
    VerbBench bench;
    Arguments arguments = testing(false);
    arguments.depth = Depth::Probe;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.http.sent.size(), 3U);
    for (const ScriptedTransport::Sent &sent : bench.http.sent)
        QVERIFY(sent.body.isEmpty() && sent.bearer.isEmpty());
    QCOMPARE(bench.secrets.reads(), 0);
}

void TestTestVerb::sends_nothing_in_a_dry_run()
{
    VerbBench bench;
    Arguments arguments = testing();
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().size(), 3);
    QVERIFY(bench.http.sent.empty());
}

void TestTestVerb::ends_with_the_code_of_what_happened_data()
{
    QTest::addColumn<int>("nordicsStatus");
    QTest::addColumn<int>("otherStatus");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("all good") << 200 << 200 << ExitCode::Ok;
    QTest::newRow("all refused") << 401 << 401 << ExitCode::Refused;
    QTest::newRow("one refused") << 401 << 200 << ExitCode::PartlyFailed;
    QTest::newRow("none reached") << 0 << 0 << ExitCode::Network;
}

void TestTestVerb::ends_with_the_code_of_what_happened()
{
    QFETCH(int, nordicsStatus);
    QFETCH(int, otherStatus);
    QFETCH(ExitCode, code);
    VerbBench bench;
    bench.http.answer = [=](const HttpRequest &request) -> Result<HttpResponse> {
        const bool isNordics = request.url.host() == SampleEstate::nordics;
        const int status = isNordics ? nordicsStatus : otherStatus;
        if (status == 0)
            return Error{ErrorCode::Unreachable, "It cannot be reached."};
        if (status == 200 || request.method == HttpMethod::Get)
            return healthyCloud(request);
        return ScriptedTransport::json(status, R"({"errors":[{"code":"HTTP-401"}]})");
    };
    bench.run(testing());
    QCOMPARE(bench.code, code);
}

void TestTestVerb::closes_the_array_when_interrupted()
{
    VerbBench bench;
    bench.http.isHolding = true;
    bench.begin(testing());
    QTRY_COMPARE(bench.http.inFlight(), 3);
    bench.verb->cancel();
    QTRY_VERIFY(bench.code);
    QCOMPARE(bench.code, ExitCode::Interrupted);
    QCOMPARE(bench.http.inFlight(), 0);
    QCOMPARE(bench.json().size(), 3);
    for (const QJsonValue result : bench.json())
        QCOMPARE(result["result"].toString(), "cancelled");
}

void TestTestVerb::says_which_tenants_have_no_client()
{
    VerbBench bench;
    bench.run(testing());
    QCOMPARE(bench.json().size(), 3);
    QVERIFY(bench.said().contains("1 tenant(s) without a client"));
}

void TestTestVerb::refuses_a_search_that_finds_nothing_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("finds nothing") << "nobody" << ExitCode::NotFound;
    QTest::newRow("unknown field") << "colour:red" << ExitCode::Usage;
}

void TestTestVerb::refuses_a_search_that_finds_nothing()
{
    QFETCH(QString, filter);
    QFETCH(ExitCode, code);
    VerbBench bench;
    Arguments arguments = testing();
    arguments.filter = filter;
    bench.run(arguments);
    QCOMPARE(bench.code, code);
    QVERIFY(!bench.said().isEmpty());
    QVERIFY(bench.http.sent.empty());
}

void TestTestVerb::writes_no_secret_anywhere()
{
    VerbBench bench;
    for (const OutputFormat format : {OutputFormat::Table, OutputFormat::Json, OutputFormat::Csv}) {
        Arguments arguments = testing();
        arguments.format = format;
        bench.run(arguments);
        QVERIFY(bench.data.data().contains(SampleEstate::nordics.toUtf8()));
        for (const QByteArray &text : {bench.data.data(), bench.talk.data()})
            QVERIFY(!text.contains("secret-of-") && !text.contains("token-of-"));
    }
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestTestVerb)
#include "tst_testverb.moc"
