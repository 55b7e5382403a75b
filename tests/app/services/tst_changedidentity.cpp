#include "app/domain/identitypin.h"
#include "app/services/exportjob.h"
#include "app/services/identityacceptance.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;
using namespace std::chrono_literals;

namespace {

/// A tenant whose identity was kept at a good test.
struct Bench
{
    Bench()
    {
        outside.makeKnown(SampleEstate::emea);
        outside.makeKnown(SampleEstate::nordics);
        test(SampleEstate::emea);
        test(SampleEstate::nordics);
        outside.http.sent.clear();
    }

    TestTarget target(const QString &host = SampleEstate::nordics) const
    {
        return outside.target(host);
    }
    const Contact &contact(const QString &host = SampleEstate::nordics) const
    {
        const TestTarget known = target(host);
        return *outside.workspace.estate().contact(known.client, known.tenant);
    }
    TestResult test(const QString &host)
    {
        std::optional<TestResult> seen;
        const auto sweep = outside.workspace.sweep({target(host)}, {});
        QObject::connect(sweep.get(), &Sweep::tested, sweep.get(),
                         [&](const TestResult &result) { seen = result; });
        sweep->start();
        if (!QTest::qWaitFor([&] { return seen.has_value(); }, 5000))
            qFatal("no result came");
        return *seen;
    }
    /// From now on somebody else answers.
    void changeHands(const QByteArray &user, const QByteArray &tenant, const QByteArray &hosts)
    {
        outside.http.answer = [=](const HttpRequest &request) -> Result<HttpResponse> {
            if (request.url.path() == "/api/v1/users/me")
                return ScriptedTransport::json(200, "{\"id\":\"" + user + "\",\"tenantId\":\""
                                                        + tenant + R"(","subject":"qlikbot\\)"
                                                        + QByteArray(32, 'a') + "\"}");
            if (request.url.path() == "/api/v1/tenants/me")
                return ScriptedTransport::json(200, "{\"id\":\"" + tenant + "\",\"hostnames\":["
                                                        + hosts + "]}");
            return healthyCloud(request);
        };
    }
    void becomeStranger()
    {
        changeHands("stranger-bot", "stranger",
                    R"("s7r4ng3r.eu.qlikcloud.com",)"
                    R"("acme-nordics.eu.qlikcloud.com")");
        stranger = seenIdentity(test(SampleEstate::nordics));
        outside.http.sent.clear();
    }
    Error tokenError(const TestTarget &wanted)
    {
        Answer<Result<AccessToken>> token;
        outside.workspace.token(wanted, true, token.receiver());
        return token.wait() ? Error{} : token.value->error();
    }

    TestWorkspace outside;
    Identity stranger;
};

} // namespace

class TestChangedIdentity : public QObject
{
    Q_OBJECT

private slots:
    void is_a_hard_stop_with_both_kept_data();
    void is_a_hard_stop_with_both_kept();
    void stops_tokens_from_the_cache_and_fresh_ones();
    void stops_other_clients_too_until_they_are_proven();
    void stops_a_token_that_is_on_its_way();
    void stops_exports_before_a_secret_is_read();
    void stays_while_the_tenant_cannot_be_reached();
    void ends_when_the_kept_identity_answers_again();
    void is_accepted_as_one_deed_that_can_be_undone();
    void makes_other_clients_strangers_on_a_tenant_that_is_another_one();
    void is_not_accepted_where_another_tenant_has_that_host();
};

void TestChangedIdentity::is_a_hard_stop_with_both_kept_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QString>("said");

    const QByteArray user = "user-acme-nordics.eu.qlikcloud.com";
    const QByteArray tenant = "tenant-acme-nordics.eu.qlikcloud.com";
    const QByteArray host = R"("acme-nordics.eu.qlikcloud.com")";
    QTest::newRow("bot user") << QByteArray("another") << tenant << host << "user ID another";
    QTest::newRow("tenant") << user << QByteArray("another") << host << "tenant ID another";
    QTest::newRow("system host") << user << tenant << QByteArray(R"("an07h3r.eu.qlikcloud.com")")
                                 << "an07h3r.eu.qlikcloud.com";
}

void TestChangedIdentity::is_a_hard_stop_with_both_kept()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, hosts);
    QFETCH(QString, said);
    Bench bench;
    const Tenant before = bench.outside.tenant(SampleEstate::nordics);
    QVERIFY(!before.tenantId.isEmpty() && !before.systemHost.isEmpty());
    bench.changeHands(user, tenant, hosts);

    const TestResult result = bench.test(SampleEstate::nordics);

    QCOMPARE(outcomeWord(result.record.outcome), "mismatch");
    QVERIFY(result.record.message.toString().contains(said));
    QCOMPARE(bench.outside.tenant(SampleEstate::nordics), before);
    QVERIFY(contradicts(pinnedIdentity(bench.outside.workspace.estate(), result.target.client,
                                       result.target.tenant),
                        seenIdentity(result)));
    QCOMPARE(bench.tokenError(bench.target()).code, ErrorCode::Mismatch);
}

void TestChangedIdentity::stops_tokens_from_the_cache_and_fresh_ones()
{
    Bench bench;
    QCOMPARE(bench.tokenError(bench.target()).message, QString());
    QVERIFY(bench.outside.workspace.tokenExpiry(bench.target()).isValid());
    bench.becomeStranger();
    const int reads = bench.outside.secrets.reads();

    const Error error = bench.tokenError(bench.target());

    QCOMPARE(error.code, ErrorCode::Mismatch);
    QVERIFY(error.message.contains(SampleEstate::nordics));
    QVERIFY(bench.outside.http.sent.empty());
    QCOMPARE(bench.outside.secrets.reads(), reads);
    QVERIFY(!bench.outside.workspace.tokenExpiry(bench.target()).isValid());
    QCOMPARE(bench.tokenError(bench.target(SampleEstate::emea)).message, QString());
}

void TestChangedIdentity::stops_other_clients_too_until_they_are_proven()
{
    Bench bench;
    bench.becomeStranger();
    const TestTarget regional = bench.target();
    Client own = bench.outside.client("lab-ci");
    own.key = ClientKey{"own"};
    own.tenant = regional.tenant;
    QVERIFY(bench.outside.workspace.apply({.clients = {own}}));
    bench.outside.secrets.write(own.secretKey(), Secret("own"), {});
    QCOMPARE(bench.target().client, own.key);
    QCOMPARE(bench.tokenError(bench.target()).code, ErrorCode::Mismatch);

    bench.outside.clock.advance(1min);
    Contact proven{own.key, own.tenant, ContactState::BotKnown, {}, {}};
    proven.last = TestRecord{.outcome = Outcome::Ok, .at = bench.outside.clock.now()};
    QVERIFY(bench.outside.workspace.apply({.contacts = {proven}}));

    QCOMPARE(bench.tokenError(bench.target()).message, QString());
    QCOMPARE(bench.tokenError(regional).code, ErrorCode::Mismatch);
}

void TestChangedIdentity::stops_a_token_that_is_on_its_way()
{
    Bench bench;
    bench.outside.workspace.lock();
    Answer<Result<AccessToken>> token;
    bench.outside.workspace.token(bench.target(), true, token.receiver());
    Contact contact = bench.contact();
    contact.last->outcome = Outcome::Mismatch;
    QVERIFY(bench.outside.workspace.apply({.contacts = {contact}}));

    QVERIFY(!token.wait());

    QCOMPARE(token.value->error().code, ErrorCode::Mismatch);
    QVERIFY(!bench.outside.workspace.tokenExpiry(bench.target()).isValid());
}

void TestChangedIdentity::stops_exports_before_a_secret_is_read()
{
    Bench bench;
    ExportJob early(bench.outside.workspace,
                    {.exporter = findExporter(u"qlik-cli"),
                     .targets = {bench.target(SampleEstate::emea), bench.target()},
                     .path = "/contexts.yml"});
    std::optional<Result<QList<ExportEffect>>> effects;
    QObject context;
    early.prepare({&context, [&](Result<QList<ExportEffect>> answer) { effects = answer; }});
    QTRY_VERIFY(effects && *effects);
    bench.becomeStranger();
    const int reads = bench.outside.secrets.reads();

    QCOMPARE(early.write().error().code, ErrorCode::Mismatch);
    ExportJob late(bench.outside.workspace, {.exporter = findExporter(u"qlik-cli"),
                                             .targets = {bench.target()},
                                             .path = "/contexts.yml",
                                             .choices = {.isWithoutSecrets = true}});
    effects.reset();
    late.prepare({&context, [&](Result<QList<ExportEffect>> answer) { effects = answer; }});
    QTRY_VERIFY(effects);

    QCOMPARE(effects->error().code, ErrorCode::Mismatch);
    QCOMPARE(bench.outside.secrets.reads(), reads);
    QVERIFY(bench.outside.files.files.isEmpty());
}

void TestChangedIdentity::stays_while_the_tenant_cannot_be_reached()
{
    Bench bench;
    bench.becomeStranger();
    bench.outside.http.answer = [](const HttpRequest &) -> Result<HttpResponse> {
        return Error{ErrorCode::Unreachable, "It cannot be reached."};
    };

    QCOMPARE(outcomeWord(bench.test(SampleEstate::nordics).record.outcome), "unreachable");

    QCOMPARE(outcomeWord(bench.contact().last->outcome), "mismatch");
    QCOMPARE(bench.tokenError(bench.target()).code, ErrorCode::Mismatch);
}

void TestChangedIdentity::ends_when_the_kept_identity_answers_again()
{
    Bench bench;
    bench.becomeStranger();
    bench.outside.http.answer = healthyCloud;

    QCOMPARE(outcomeWord(bench.test(SampleEstate::nordics).record.outcome), "ok");

    QCOMPARE(bench.tokenError(bench.target()).message, QString());
}

void TestChangedIdentity::is_accepted_as_one_deed_that_can_be_undone()
{
    Bench bench;
    const Tenant before = bench.outside.tenant(SampleEstate::nordics);
    bench.becomeStranger();
    const Contact stopped = bench.contact();

    QVERIFY(acceptIdentity(bench.outside.workspace, bench.target(), bench.stranger));

    QCOMPARE(bench.outside.tenant(SampleEstate::nordics).tenantId, "stranger");
    QCOMPARE(bench.outside.tenant(SampleEstate::nordics).systemHost, "s7r4ng3r.eu.qlikcloud.com");
    QCOMPARE(bench.contact().bot.userId, "stranger-bot");
    QVERIFY(!bench.contact().last);
    QCOMPARE(outcomeWord(bench.test(SampleEstate::nordics).record.outcome), "ok");
    QCOMPARE(bench.outside.workspace.undoStack().undoStep()->label,
             QString::fromUtf8("Accept the new identity of “acme-nordics”"));
    QVERIFY(bench.outside.workspace.undo());
    QCOMPARE(bench.outside.tenant(SampleEstate::nordics), before);
    QCOMPARE(bench.contact(), stopped);
    QCOMPARE(bench.tokenError(bench.target()).code, ErrorCode::Mismatch);
}

void TestChangedIdentity::makes_other_clients_strangers_on_a_tenant_that_is_another_one()
{
    Bench bench;
    Contact other = bench.contact();
    other.client = bench.outside.client("lab-ci").key;
    QVERIFY(bench.outside.workspace.apply({.contacts = {other}}));
    bench.becomeStranger();

    QVERIFY(acceptIdentity(bench.outside.workspace, bench.target(), bench.stranger));

    const Contact &forgotten = *bench.outside.workspace.estate().contact(other.client,
                                                                         other.tenant);
    QCOMPARE(forgotten.state, ContactState::Never);
    QVERIFY(!forgotten.bot.isKnown());
}

void TestChangedIdentity::is_not_accepted_where_another_tenant_has_that_host()
{
    Bench bench;
    bench.changeHands("user-x", "tenant-acme-nordics.eu.qlikcloud.com",
                      '"' + SampleEstate::emeaSystemHost.toUtf8() + "\",\""
                          + SampleEstate::nordics.toUtf8() + '"');
    bench.stranger = seenIdentity(bench.test(SampleEstate::nordics));

    const Result<void> accepted = acceptIdentity(bench.outside.workspace, bench.target(),
                                                 bench.stranger);

    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, ErrorCode::Exists);
}

QTEST_GUILESS_MAIN(TestChangedIdentity)
#include "tst_changedidentity.moc"
