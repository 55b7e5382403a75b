#include "tests/support/testworkspace.h"
#include "ui/detailfacts.h"

#include <QTest>

#include <algorithm>

using namespace tenantry;
using namespace std::chrono_literals;

class TestDetailFacts : public QObject
{
    Q_OBJECT

private slots:
    void tells_the_bot_user_of_a_contact_that_works();
    void names_the_documented_bot_where_another_answered();
    void warns_before_a_first_contact();
    void says_that_the_secret_is_not_tested_yet();
    void says_that_there_is_no_secret();
    void says_that_no_client_reaches_the_tenant();
    void says_why_it_was_refused_with_code_and_trace_id();
    void counts_down_a_token();
    void proves_a_client_without_a_tenant();
    void says_nothing_of_what_is_gone();
    void never_shows_a_secret();
};

namespace {

const Contact &keep(TestWorkspace &outside, const QString &host, const TestRecord &record)
{
    const TestTarget target = outside.target(host);
    Contact contact{target.client, target.tenant, ContactState::BotKnown, record, {}};
    contact.bot = {"user-1", "qlikbot\\" + QString(32, 'a'), "EU OAuth client",
                   "active", {"TenantAdmin", "Developer"},   outside.clock.now()};
    const Result<void> applied = outside.workspace.apply({.contacts = {contact}});
    Q_ASSERT(applied);
    return *outside.workspace.estate().contact(target.client, target.tenant);
}

Details detailsOf(const TestWorkspace &outside, const QString &host)
{
    const Tenant &tenant = outside.tenant(host);
    const Estate &estate = outside.workspace.estate();
    const QList<TestTarget> targets = outside.workspace.effectiveTargets({tenant.key});
    const ClientKey client = targets.isEmpty() ? ClientKey() : targets.first().client;
    return tenantDetails(outside.workspace, tenant.key,
                         statusOf(estate.client(client), estate.contact(client, tenant.key),
                                  outside.clock.now()));
}

/// The value of a fact; null where it is not told.
QString fact(const Details &details, const QString &label)
{
    const auto found = std::ranges::find(details.facts, label, &DetailFact::label);
    return found == details.facts.end() ? QString() : found->value;
}

QStringList copyable(const Details &details)
{
    QStringList labels;
    for (const DetailFact &fact : details.facts)
        if (fact.isCopyable)
            labels.append(fact.label);
    return labels;
}

} // namespace

void TestDetailFacts::tells_the_bot_user_of_a_contact_that_works()
{
    TestWorkspace outside;
    keep(outside, SampleEstate::emea, {.at = outside.clock.now(), .took = 124ms});

    const Details details = detailsOf(outside, SampleEstate::emea);

    QCOMPARE(details.title, "acme-emea");
    QCOMPARE(details.status, Status::Ok);
    QCOMPARE(details.sentence, "The client works here, as the bot user “EU OAuth client”.");
    QCOMPARE(fact(details, "Client"), "eu-main (region-level)");
    QCOMPARE(fact(details, "Client ID"), QString(32, 'a'));
    QCOMPARE(fact(details, "Bot user"), "EU OAuth client");
    QCOMPARE(fact(details, "Subject"), "qlikbot\\" + QString(32, 'a'));
    QCOMPARE(fact(details, "Bot user ID"), "user-1");
    QCOMPARE(fact(details, "Roles"), "TenantAdmin, Developer");
    QCOMPARE(fact(details, "Host"), SampleEstate::emea);
    QCOMPARE(fact(details, "System host"), SampleEstate::emeaSystemHost);
    QCOMPARE(fact(details, "Subscription"), "Contoso");
    QVERIFY(fact(details, "Last test").endsWith("took 124 ms"));
    QVERIFY(fact(details, "Answer").isNull());
    QCOMPARE(copyable(details),
             QStringList({"Client ID", "Subject", "Bot user ID", "Host", "System host"}));
}

void TestDetailFacts::names_the_documented_bot_where_another_answered()
{
    TestWorkspace outside;
    Contact contact = keep(outside, SampleEstate::emea, {.at = outside.clock.now()});
    contact.bot.name = "Somebody";

    QVERIFY(outside.workspace.apply({.contacts = {contact}}));

    QCOMPARE(fact(detailsOf(outside, SampleEstate::emea), "Bot user"),
             "Somebody (documented: EU OAuth client)");
}

void TestDetailFacts::warns_before_a_first_contact()
{
    TestWorkspace outside;

    const Details details = detailsOf(outside, SampleEstate::emea);

    QCOMPARE(details.status, Status::NeverTested);
    QVERIFY(details.sentence.startsWith("acme-emea does not know this client yet."));
    QVERIFY(details.sentence.contains("licence"));
    QCOMPARE(fact(details, "Expected bot"), "EU OAuth client");
    QCOMPARE(fact(details, "Subject"), "qlikbot\\" + QString(32, 'a'));
    QVERIFY(fact(details, "Last test").isNull());
}

void TestDetailFacts::says_that_the_secret_is_not_tested_yet()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);

    const Details details = detailsOf(outside, SampleEstate::emea);

    QVERIFY(details.sentence.startsWith("Not tested with this secret yet."));
}

void TestDetailFacts::says_that_there_is_no_secret()
{
    TestWorkspace outside;
    Client bare = outside.client("eu-main");
    bare.secretSlot.clear();
    QVERIFY(outside.workspace.apply({.clients = {bare}}));

    const Details details = detailsOf(outside, SampleEstate::emea);

    QCOMPARE(details.status, Status::NoSecret);
    QCOMPARE(details.sentence, "The keychain holds no secret for “eu-main”. Choose Replace "
                               "secret… to store one.");
    QCOMPARE(fact(details, "Secret"), "none stored");
}

void TestDetailFacts::says_that_no_client_reaches_the_tenant()
{
    TestWorkspace outside;

    const Details details = detailsOf(outside, SampleEstate::us);

    QCOMPARE(details.status, Status::NoClient);
    QVERIFY(details.sentence.startsWith("No client reaches this tenant."));
    QVERIFY(fact(details, "Client").isNull());
    QCOMPARE(fact(details, "Host"), SampleEstate::us);
}

void TestDetailFacts::says_why_it_was_refused_with_code_and_trace_id()
{
    TestWorkspace outside;
    keep(outside, SampleEstate::emea,
         {.outcome = Outcome::Refused,
          .status = 401,
          .code = "OAUTH-1",
          .title = "Invalid client",
          .traceId = "trace-7",
          .message = "The secret was refused. Replace it.",
          .at = outside.clock.now()});

    const Details details = detailsOf(outside, SampleEstate::emea);

    QCOMPARE(details.status, Status::Refused);
    QCOMPARE(details.sentence, "The secret was refused. Replace it.");
    QCOMPARE(fact(details, "Answer"), "HTTP 401 · OAUTH-1 · Invalid client");
    QCOMPARE(fact(details, "Trace ID"), "trace-7");
    QVERIFY(copyable(details).contains("Trace ID"));
    QVERIFY(copyable(details).contains("Answer"));
}

void TestDetailFacts::counts_down_a_token()
{
    TestWorkspace outside;
    outside.makeKnown(SampleEstate::emea);
    bool isThere = false;
    outside.workspace.token(outside.target(SampleEstate::emea), false,
                            {this, [&isThere](const auto &token) { isThere = bool(token); }});
    QTRY_VERIFY(isThere);
    outside.clock.advance(1h);

    QCOMPARE(fact(detailsOf(outside, SampleEstate::emea), "Token"), "good for 5 h");
    outside.clock.advance(6h);

    QVERIFY(fact(detailsOf(outside, SampleEstate::emea), "Token").isNull());
}

void TestDetailFacts::proves_a_client_without_a_tenant()
{
    TestWorkspace outside;

    const Details details = clientDetails(outside.workspace, outside.client("eu-main").key);

    QCOMPARE(details.title, "eu-main");
    QCOMPARE(details.subtitle, "region-level client · reaches 2 tenants");
    QCOMPARE(details.sentence,
             "A test asks register.eu.qlikcloud.com for a token; it touches no tenant.");
}

void TestDetailFacts::says_nothing_of_what_is_gone()
{
    TestWorkspace outside;

    QVERIFY(tenantDetails(outside.workspace, TenantKey{"gone"}, Status::Ok).title.isEmpty());
    QVERIFY(clientDetails(outside.workspace, ClientKey{"gone"}).title.isEmpty());
}

void TestDetailFacts::never_shows_a_secret()
{
    TestWorkspace outside;
    keep(outside, SampleEstate::emea, {.at = outside.clock.now()});
    const Client &client = outside.client("eu-main");

    const Details details = detailsOf(outside, SampleEstate::emea);

    QVERIFY(fact(details, "Secret").startsWith("•••••••••••• stored"));
    QVERIFY(fact(details, "Secret").endsWith("23 d old"));
    for (const DetailFact &fact : details.facts) {
        QVERIFY(!fact.value.contains(sampleSecret(client)));
        QVERIFY(!fact.value.contains(client.secretSlot));
        QVERIFY(!fact.value.contains("token-of"));
    }
    QVERIFY(!copyable(details).contains("Secret"));
    QCOMPARE(outside.secrets.reads(), 0);
}

QTEST_GUILESS_MAIN(TestDetailFacts)

#include "tst_detailfacts.moc"
