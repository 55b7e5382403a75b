#include "tests/app/cli/verbbench.h"

namespace tenantry {

namespace {

/// One that is there under its alias, and one that is new.
constexpr char list[] = R"({"data":[
    {"id":"1","name":"acme-emea","status":"active","licenseNumber":"9999000000001204",
     "hostnames":["k3x9q7abcd12efg.eu.qlikcloud.com","acme-emea.eu.qlikcloud.com"]},
    {"id":"2","name":"Lab two","status":"active","licenseNumber":"9999000000009999",
     "hostnames":["s-two.eu.qlikcloud.com","two.eu.qlikcloud.com"]}]})";
constexpr char stranger[] = R"({"data":[
    {"id":"1","name":"acme-emea","status":"active","licenseNumber":"9999000000001204",
     "hostnames":["stranger.eu.qlikcloud.com","acme-emea.eu.qlikcloud.com"]}]})";

Arguments discovering()
{
    Arguments arguments;
    arguments.verb = "discover";
    arguments.format = OutputFormat::Json;
    return arguments;
}

} // namespace

class TestDiscoverVerb : public QObject
{
    Q_OBJECT

private slots:
    void takes_in_what_is_listed_and_writes_a_row_for_each_change();
    void takes_nothing_in_when_run_dry();
    void leaves_a_conflict_and_says_so();
    void ends_with_the_code_of_what_happened_data();
    void ends_with_the_code_of_what_happened();
    void names_the_clients_where_there_are_several();
    void stops_when_interrupted();

private:
    static void script(VerbBench &bench, const QByteArray &body, int status = 200)
    {
        bench.http.answer = [=](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.url.path() != "/api/core/tenants")
                return healthyCloud(request);
            return ScriptedTransport::json(status, body);
        };
    }
};

void TestDiscoverVerb::takes_in_what_is_listed_and_writes_a_row_for_each_change()
{
    VerbBench bench;
    script(bench, list);
    bench.run(discovering());

    QCOMPARE(bench.code, ExitCode::Ok);
    const QJsonArray rows = bench.json();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0]["change"].toString(), "changed");
    QCOMPARE(rows[0]["fields"].toString(), "lifecycle");
    const QJsonObject expected{{"change", "new"},
                               {"tenant", "two.eu.qlikcloud.com"},
                               {"systemHost", "s-two.eu.qlikcloud.com"},
                               {"name", "Lab two"},
                               {"region", "eu"},
                               {"subscription", "Licence 9999000000009999"},
                               {"lifecycle", "active"},
                               {"fields", QJsonValue()},
                               {"reason", QJsonValue()}};
    QCOMPARE(rows[1].toObject(), expected);
    QCOMPARE(rows[2]["change"].toString(), "vanished");
    QVERIFY(bench.workspace.estate().tenantByHost(u"two.eu.qlikcloud.com"));
    QVERIFY(bench.tenant(SampleEstate::nordics).vanishedAt.isValid());
    QVERIFY(bench.said().contains("1 new, 1 changed, 2 vanished"));
    for (const ScriptedTransport::Sent &sent : bench.http.sent)
        QCOMPARE(sent.url.host(), "console.qlikcloud.com");
}

void TestDiscoverVerb::takes_nothing_in_when_run_dry()
{
    VerbBench bench;
    script(bench, list);
    Arguments arguments = discovering();
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().size(), 4);
    QVERIFY(!bench.workspace.estate().tenantByHost(u"two.eu.qlikcloud.com"));
    QVERIFY(bench.said().contains("nothing was taken in"));
}

void TestDiscoverVerb::leaves_a_conflict_and_says_so()
{
    VerbBench bench;
    script(bench, stranger);
    bench.run(discovering());
    QCOMPARE(bench.code, ExitCode::PartlyFailed);
    const QJsonArray rows = bench.json();
    QCOMPARE(rows[0]["change"].toString(), "conflict");
    QCOMPARE(bench.tenant(SampleEstate::emea).systemHost, SampleEstate::emeaSystemHost);
    QVERIFY(bench.said().contains("stranger.eu.qlikcloud.com"));
}

void TestDiscoverVerb::ends_with_the_code_of_what_happened_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<int>("status");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("no such client") << "nobody" << 200 << ExitCode::NotFound;
    QTest::newRow("another tier") << "eu-main" << 200 << ExitCode::NotFound;
    QTest::newRow("not permitted") << "org" << 403 << ExitCode::Refused;
    QTest::newRow("a subscription id is needed") << "org" << 400 << ExitCode::NotFound;
    QTest::newRow("keychain locked") << "org" << 0 << ExitCode::Keychain;
}

void TestDiscoverVerb::ends_with_the_code_of_what_happened()
{
    QFETCH(QString, client);
    QFETCH(int, status);
    QFETCH(ExitCode, code);
    VerbBench bench;
    script(bench, "{}", status);
    if (status == 0)
        bench.secrets.lock();
    Arguments arguments = discovering();
    arguments.client = client;
    bench.run(arguments);
    QCOMPARE(bench.code, code);
    QVERIFY(!bench.said().isEmpty());
    QCOMPARE(bench.data.data(), "");
}

void TestDiscoverVerb::names_the_clients_where_there_are_several()
{
    VerbBench bench;
    script(bench, list);
    Client second = bench.client("org");
    second.key = ClientKey{"second"};
    second.name = "second-org";
    second.clientId = QString(32, 'd');
    QVERIFY(bench.workspace.apply({.clients = {second}}));
    bench.run(discovering());
    QCOMPARE(bench.code, ExitCode::NotFound);
    QVERIFY(bench.said().contains("org, second-org"));
    QVERIFY(bench.http.sent.empty());
    Arguments arguments = discovering();
    arguments.client = "ORG";
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
}

void TestDiscoverVerb::stops_when_interrupted()
{
    VerbBench bench;
    script(bench, list);
    bench.http.isHolding = true;
    bench.begin(discovering());
    QTRY_COMPARE(bench.http.inFlight(), 1);
    bench.verb->cancel();
    QCOMPARE(bench.code, ExitCode::Interrupted);
    QCOMPARE(bench.http.inFlight(), 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestDiscoverVerb)
#include "tst_discoververb.moc"
