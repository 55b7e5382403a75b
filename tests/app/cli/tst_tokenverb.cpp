#include "tests/app/cli/verbbench.h"

namespace tenantry {

class TestTokenVerb : public QObject
{
    Q_OBJECT

private slots:
    void prints_the_token_and_nothing_else();
    void gives_each_key_in_json();
    void keeps_json_whole_whatever_the_token_holds();
    void finds_a_tenant_by_what_is_unique_data();
    void finds_a_tenant_by_what_is_unique();
    void says_what_it_cannot_find_data();
    void says_what_it_cannot_find();
    void sends_nothing_on_first_contact_without_a_yes();
    void sends_nothing_in_a_dry_run();
    void says_what_the_tenant_said();
    void hands_no_token_to_another_identity();

private:
    static Arguments asking(const QString &host = SampleEstate::nordics)
    {
        Arguments arguments;
        arguments.verb = "token";
        arguments.subject = host;
        arguments.isAgreed = true;
        return arguments;
    }
    static QByteArray token() { return "token-of-" + QByteArray(32, 'a'); }
};

void TestTokenVerb::prints_the_token_and_nothing_else()
{
    VerbBench bench;
    bench.run(asking());
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.data.data(), token() + '\n');
    QCOMPARE(bench.said(), QString());
}

void TestTokenVerb::gives_each_key_in_json()
{
    VerbBench bench;
    Arguments arguments = asking();
    arguments.format = OutputFormat::Json;
    bench.run(arguments);
    const QJsonObject expected{{"token", QString::fromLatin1(token())},
                               {"expiresAt", "2026-11-24T15:00:00Z"},
                               {"host", SampleEstate::nordics},
                               {"tier", "region"},
                               {"clientId", QString(32, 'a')}};
    QCOMPARE(bench.json(), QJsonArray{expected});
}

void TestTokenVerb::keeps_json_whole_whatever_the_token_holds()
{
    VerbBench bench;
    bench.http.answer = [](const HttpRequest &) {
        return ScriptedTransport::json(
            200, R"({"access_token":"a\"b\\c/d","token_type":"bearer","expires_in":21600})");
    };
    Arguments arguments = asking();
    arguments.format = OutputFormat::Json;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QCOMPARE(bench.json().first()["token"].toString(), R"(a"b\c/d)");
}

void TestTokenVerb::finds_a_tenant_by_what_is_unique_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("host") << SampleEstate::emea;
    QTest::newRow("system host") << SampleEstate::emeaSystemHost;
    QTest::newRow("in capitals") << SampleEstate::emea.toUpper();
    QTest::newRow("address") << "https://" + SampleEstate::emea + "/hub";
    QTest::newRow("first word") << "acme-emea";
}

void TestTokenVerb::finds_a_tenant_by_what_is_unique()
{
    QFETCH(QString, text);
    VerbBench bench;
    bench.run(asking(text));
    QVERIFY2(bench.code == ExitCode::Ok, qPrintable(bench.said()));
    QCOMPARE(bench.http.sent.front().url.host(), SampleEstate::emeaSystemHost);
}

void TestTokenVerb::says_what_it_cannot_find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << "nobody.eu.qlikcloud.com"
                             << "There is no tenant";
    QTest::newRow("ambiguous") << "twin"
                               << "more than one tenant";
    QTest::newRow("no client") << SampleEstate::us << "There is no client";
}

void TestTokenVerb::says_what_it_cannot_find()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    VerbBench bench;
    Tenant twin = bench.tenant(SampleEstate::lab);
    Tenant other = bench.tenant(SampleEstate::us);
    twin.name = "Twin";
    other.name = "twin";
    QVERIFY(bench.workspace.apply({.tenants = {twin, other}}));
    bench.run(asking(text));
    QCOMPARE(bench.code, ExitCode::NotFound);
    QVERIFY2(bench.said().contains(sentence), qPrintable(bench.said()));
    QVERIFY(bench.data.data().isEmpty());
}

void TestTokenVerb::sends_nothing_on_first_contact_without_a_yes()
{
    VerbBench bench;
    Arguments arguments = asking();
    arguments.isAgreed = false;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::NeedsConfirmation);
    QVERIFY(bench.http.sent.empty());
    QVERIFY(bench.said().contains("--yes"));
    bench.makeKnown(SampleEstate::nordics);
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
}

void TestTokenVerb::sends_nothing_in_a_dry_run()
{
    VerbBench bench;
    Arguments arguments = asking();
    arguments.isDryRun = true;
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.http.sent.empty());
    QVERIFY(bench.data.data().isEmpty());
    QVERIFY(bench.said().contains("eu-main"));
}

void TestTokenVerb::says_what_the_tenant_said()
{
    VerbBench bench;
    bench.http.answer = [](const HttpRequest &) {
        return ScriptedTransport::json(401, R"({"errors":[{"code":"HTTP-401"}]})");
    };
    bench.run(asking());
    QCOMPARE(bench.code, ExitCode::Refused);
    QVERIFY(bench.said().contains(SampleEstate::nordics));
    QVERIFY(!bench.said().contains("secret-of-"));
    QVERIFY(bench.data.data().isEmpty());
}

void TestTokenVerb::hands_no_token_to_another_identity()
{
    VerbBench bench;
    const TestTarget target = bench.target(SampleEstate::nordics);
    Contact changed{target.client, target.tenant, ContactState::BotKnown, {}, {}};
    changed.last = TestRecord{.outcome = Outcome::Mismatch, .at = bench.clock.now()};
    QVERIFY(bench.workspace.apply({.contacts = {changed}}));
    for (const bool isDryRun : {true, false}) {
        Arguments arguments = asking();
        arguments.isDryRun = isDryRun;
        bench.run(arguments);
        QCOMPARE(bench.code, ExitCode::Failure);
        QCOMPARE(bench.data.data(), QByteArray());
        QVERIFY2(bench.said().contains("test it again"), qPrintable(bench.said()));
    }
    QVERIFY(bench.http.sent.empty());
    QCOMPARE(bench.secrets.reads(), 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestTokenVerb)
#include "tst_tokenverb.moc"
