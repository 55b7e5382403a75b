#include "app/services/contacttest.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;

namespace {

/// Runs a sweep of one target and gives its result.
std::optional<TestResult> run(TestWorkspace &outside,
                              const TestTarget &target,
                              Depth depth = Depth::Identity,
                              bool isAgreed = true)
{
    std::optional<TestResult> seen;
    const auto sweep = outside.workspace.sweep({target},
                                               {.depth = depth, .isFirstContactAgreed = isAgreed});
    QObject::connect(sweep.get(), &Sweep::tested, sweep.get(),
                     [&](const TestResult &result) { seen = result; });
    sweep->start();
    (void)QTest::qWaitFor([&] { return seen.has_value(); }, 5000);
    return seen;
}

QStringList paths(const TestWorkspace &outside)
{
    QStringList list;
    for (const ScriptedTransport::Sent &sent : outside.http.sent)
        list.append(sent.url.host() + sent.url.path());
    return list;
}

} // namespace

class TestContactTest : public QObject
{
    Q_OBJECT

private slots:
    void shows_the_bot_user_behind_a_client();
    void a_check_sends_nothing();
    void a_probe_sends_no_secret();
    void a_token_test_asks_for_nothing_else();
    void a_first_contact_needs_a_yes_and_sends_nothing_before();
    void a_first_contact_probes_before_the_secret_goes();
    void a_region_client_is_proven_without_a_tenant();
    void names_how_it_ended_data();
    void names_how_it_ended();
    void another_subject_is_a_mismatch();
    void another_tenant_id_is_a_mismatch();
    void another_bot_user_is_a_mismatch();
    void a_client_elsewhere_is_locked_out_before_anything_is_sent();
};

void TestContactTest::shows_the_bot_user_behind_a_client()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    const auto result = run(outside, outside.target(SampleEstate::emea));
    QVERIFY(result);
    QCOMPARE(outcomeWord(result->record.outcome), "ok");
    QCOMPARE(result->bot.name, "EU OAuth client");
    QCOMPARE(result->bot.subject, "qlikbot\\" + QString(32, 'a'));
    QVERIFY(result->isFirstSeen);
    QVERIFY(result->expiresAt.isValid());
    const QString host = SampleEstate::emeaSystemHost;
    QCOMPARE(paths(outside), (QStringList{host + "/oauth/token", host + "/api/v1/users/me",
                                          host + "/api/v1/tenants/me"}));
    QVERIFY(outside.http.sent[0].body.contains("secret-of-eu-main"));
    const Contact *contact = outside.workspace.estate().contact(result->target.client,
                                                                result->target.tenant);
    QCOMPARE(contact->bot.name, "EU OAuth client");
    QCOMPARE(contact->state, ContactState::BotKnown);
}

void TestContactTest::a_check_sends_nothing()
{
    TestWorkspace outside;
    const auto result = run(outside, outside.target(SampleEstate::emea), Depth::Check, false);
    QCOMPARE(outcomeWord(result->record.outcome), "ok");
    QVERIFY(outside.http.sent.empty());
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestContactTest::a_probe_sends_no_secret()
{
    TestWorkspace outside;
    const auto result = run(outside, outside.target(SampleEstate::emea), Depth::Probe, false);
    QCOMPARE(outcomeWord(result->record.outcome), "ok");
    QCOMPARE(outside.http.sent.size(), std::size_t{1});
    QVERIFY(outside.http.sent[0].body.isEmpty());
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestContactTest::a_token_test_asks_for_nothing_else()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    const auto result = run(outside, outside.target(SampleEstate::emea), Depth::Token);
    QCOMPARE(outcomeWord(result->record.outcome), "ok");
    QCOMPARE(paths(outside), QStringList{SampleEstate::emeaSystemHost + "/oauth/token"});
    QVERIFY(!result->bot.isKnown());
}

void TestContactTest::a_first_contact_needs_a_yes_and_sends_nothing_before()
{
    TestWorkspace outside;
    const TestTarget target = outside.target(SampleEstate::emea);
    const auto result = run(outside, target, Depth::Identity, false);
    QCOMPARE(outcomeWord(result->record.outcome), "needsConfirmation");
    QVERIFY(outside.http.sent.empty());
    QVERIFY(!outside.workspace.estate().contact(target.client, target.tenant));
}

void TestContactTest::a_first_contact_probes_before_the_secret_goes()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.path().startsWith("/.well-known"))
            return HttpResponse{404, {}, {}, {}};
        return healthyCloud(request);
    };
    const auto result = run(outside, outside.target(SampleEstate::emea));
    QCOMPARE(outcomeWord(result->record.outcome), "badAnswer");
    QCOMPARE(outside.http.sent.size(), std::size_t{1});
    QCOMPARE(outside.secrets.reads(), 0);
}

void TestContactTest::a_region_client_is_proven_without_a_tenant()
{
    TestWorkspace outside;
    const auto result = run(outside, {outside.client("eu-main").key}, Depth::Identity, false);
    QCOMPARE(outcomeWord(result->record.outcome), "ok");
    QCOMPARE(paths(outside), QStringList{"register.eu.qlikcloud.com/oauth/token"});
    QVERIFY(outside.workspace.estate().contacts().isEmpty()); // it is a contact of no tenant
}

void TestContactTest::names_how_it_ended_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("transport");
    QTest::addColumn<QString>("word");
    QTest::newRow("refused") << 401 << ErrorCode::Invalid << "refused";
    QTest::newRow("forbidden") << 403 << ErrorCode::Invalid << "forbidden";
    QTest::newRow("garbage") << 200 << ErrorCode::Invalid << "badAnswer";
    QTest::newRow("unreachable") << 0 << ErrorCode::Unreachable << "unreachable";
    QTest::newRow("tls") << 0 << ErrorCode::Tls << "tls";
    QTest::newRow("timeout") << 0 << ErrorCode::Timeout << "timeout";
    QTest::newRow("too large") << 0 << ErrorCode::TooLarge << "badAnswer";
    QTest::newRow("redirected") << 0 << ErrorCode::Redirected << "badAnswer";
}

void TestContactTest::names_how_it_ended()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, transport);
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    outside.http.answer = [&](const HttpRequest &) -> Result<HttpResponse> {
        if (status == 0)
            return Error{transport, "It did not work."};
        return ScriptedTransport::json(status, "{}");
    };
    const auto result = run(outside, outside.target(SampleEstate::emea));
    QTEST(outcomeWord(result->record.outcome), "word");
    QVERIFY(!result->record.message.isEmpty());
    QCOMPARE(outside.http.sent.size(), std::size_t{1}); // a refusal is never tried again
}

void TestContactTest::another_subject_is_a_mismatch()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.path() == "/api/v1/users/me")
            return ScriptedTransport::json(200, R"({"id":"u","subject":"auth0|someone"})");
        return healthyCloud(request);
    };
    const auto result = run(outside, outside.target(SampleEstate::emea));
    QCOMPARE(outcomeWord(result->record.outcome), "mismatch");
    QVERIFY(result->record.message.toString().contains("auth0|someone"));
}

void TestContactTest::another_tenant_id_is_a_mismatch()
{
    TestWorkspace outside;
    Tenant pinned = outside.tenant(SampleEstate::emea);
    pinned.tenantId = "the-one-before";
    QVERIFY(outside.workspace.apply({.tenants = {pinned}}));
    outside.makeKnown(SampleEstate::emea);
    const auto result = run(outside, outside.target(SampleEstate::emea));
    QCOMPARE(outcomeWord(result->record.outcome), "mismatch");
    QVERIFY(result->record.message.toString().contains("the-one-before"));
    QCOMPARE(outside.tenant(SampleEstate::emea).tenantId, "the-one-before");
}

void TestContactTest::another_bot_user_is_a_mismatch()
{
    TestWorkspace outside;
    const TestTarget target = outside.target(SampleEstate::emea);
    const BotUser before{"old-user", "qlikbot\\" + QString(32, 'a'), "EU OAuth client", {}, {}, {}};
    QVERIFY(outside.workspace.apply(
        {.contacts = {Contact{target.client, target.tenant, ContactState::BotKnown, {}, before}}}));
    const auto result = run(outside, target);
    QCOMPARE(outcomeWord(result->record.outcome), "mismatch");
    QVERIFY(result->record.message.toString().contains("old-user"));
}

void TestContactTest::a_client_elsewhere_is_locked_out_before_anything_is_sent()
{
    TestWorkspace outside;
    const TestTarget wrong{outside.client("eu-main").key, outside.tenant(SampleEstate::us).key};
    const auto result = run(outside, wrong);
    QCOMPARE(outcomeWord(result->record.outcome), "regionLocked");
    QVERIFY(outside.http.sent.empty());
    QCOMPARE(outside.secrets.reads(), 0);
}

QTEST_GUILESS_MAIN(TestContactTest)
#include "tst_contacttest.moc"
