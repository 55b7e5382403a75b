#include "app/services/licencesweep.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace tenantry;

namespace {

const QByteArray overview = R"({"allotments":[{"name":"professional","units":100,"unitsUsed":7}],
    "licenseKey":"eyJzaWduZWQta2V5","licenseNumber":"9999000000001204"})";

/// A healthy cloud whose tenants list the region-level client's bot on their second page.
Result<HttpResponse> licensedCloud(const HttpRequest &request)
{
    if (request.url.path() == "/api/v1/licenses/overview")
        return ScriptedTransport::json(200, overview);
    if (request.url.path() != "/api/v1/licenses/assignments")
        return healthyCloud(request);
    if (QUrlQuery(request.url).queryItemValue("page").isEmpty())
        return ScriptedTransport::json(200, R"({"data":[{"subject":"auth0|a","type":"professional",
            "created":"2026-03-01T09:00:00Z"}],"links":{"next":{"href":"http:)"
                                            R"(//license/v1/licenses/assignments?page=p2"}}})");
    return ScriptedTransport::json(200, R"({"data":[{"subject":"qlikbot\\)" + QByteArray(32, 'a')
                                            + R"(","type":"professional","created":)"
                                              R"("2026-03-02T09:00:00Z"}],"links":{}})");
}

void makeBotKnown(TestWorkspace &outside, const QString &host)
{
    const TestTarget target = outside.target(host);
    const Result<void> applied = outside.workspace.apply(
        {.contacts = {Contact{target.client, target.tenant, ContactState::BotKnown, {}, {}, {}}}});
    Q_ASSERT(applied);
}

/// Looks at these tenants and gives what was seen.
QList<LicenceSighting> look(TestWorkspace &outside, const QStringList &hosts)
{
    QList<TestTarget> targets;
    for (const QString &host : hosts)
        targets.append(outside.target(host));
    const auto sweep = outside.workspace.licenceSweep(targets);
    QList<LicenceSighting> sightings;
    QObject::connect(sweep.get(), &LicenceSweep::seen, sweep.get(),
                     [&](const LicenceSighting &sighting) { sightings.append(sighting); });
    QSignalSpy finished(sweep.get(), &LicenceSweep::finished);
    sweep->start();
    if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 5000))
        qWarning("The sweep does not end.");
    return sightings;
}

QStringList paths(const TestWorkspace &outside)
{
    QStringList list;
    for (const ScriptedTransport::Sent &sent : outside.http.sent)
        list.append(sent.url.path());
    return list;
}

} // namespace

class TestLicenceSweep : public QObject
{
    Q_OBJECT

private slots:
    void finds_the_licence_of_a_bot_on_a_later_page();
    void asks_none_whose_bot_is_not_known_data();
    void asks_none_whose_bot_is_not_known();
    void an_address_in_an_answer_is_never_followed();
    void a_token_that_is_cached_is_used();
    void a_token_that_was_ended_early_is_renewed_once();
    void asks_without_a_filter_where_the_tenant_knows_none();
    void asks_without_a_filter_where_the_tenant_takes_it_otherwise();
    void pages_in_a_circle_end();
    void a_refusal_is_kept_with_its_tenant();
    void without_the_overview_the_assignments_stay();
    void the_licence_key_is_nowhere();
    void keeps_to_its_window_and_can_be_cancelled();
    void reads_each_secret_once();
};

void TestLicenceSweep::finds_the_licence_of_a_bot_on_a_later_page()
{
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    makeBotKnown(outside, SampleEstate::emea);

    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});

    QCOMPARE(seen.size(), 1);
    QVERIFY2(!seen[0].error, qPrintable(seen[0].error ? seen[0].error->message : QString()));
    QCOMPARE(seen[0].assigned.keys(), QStringList{"qlikbot\\" + QString(32, 'a')});
    QCOMPARE(seen[0].allotment, (Allotment{100, 7}));
    QCOMPARE(seen[0].licenceNumber, "9999000000001204");
    QCOMPARE(seen[0].at, outside.clock.now());
}

void TestLicenceSweep::asks_none_whose_bot_is_not_known_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("no contact") << -1;
    QTest::newRow("never") << static_cast<int>(ContactState::Never);
    QTest::newRow("token only") << static_cast<int>(ContactState::TokenOnly);
}

void TestLicenceSweep::asks_none_whose_bot_is_not_known()
{
    QFETCH(int, state);
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    const TestTarget target = outside.target(SampleEstate::emea);
    if (state >= 0) {
        const Result<void> applied = outside.workspace.apply(
            {.contacts = {Contact{
                 target.client, target.tenant, static_cast<ContactState>(state), {}, {}, {}}}});
        QVERIFY(applied);
    }

    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});

    QCOMPARE(outside.http.sent.size(), std::size_t{0});
    QCOMPARE(outside.secrets.reads(), 0);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].error->code, ErrorCode::NeedsConfirmation);
    QVERIFY(knownContacts(outside.workspace.estate(), {target}).isEmpty());
}

void TestLicenceSweep::an_address_in_an_answer_is_never_followed()
{
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    makeBotKnown(outside, SampleEstate::emea);
    (void)look(outside, {SampleEstate::emea});
    QCOMPARE(outside.http.sent.size(), std::size_t{4});
    for (const ScriptedTransport::Sent &sent : outside.http.sent)
        QCOMPARE(sent.url.host(), SampleEstate::emeaSystemHost);
}

void TestLicenceSweep::a_token_that_is_cached_is_used()
{
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    makeBotKnown(outside, SampleEstate::emea);
    (void)look(outside, {SampleEstate::emea});
    outside.http.sent.clear();
    (void)look(outside, {SampleEstate::emea});
    QVERIFY(!paths(outside).contains("/oauth/token"));
    QCOMPARE(outside.secrets.reads(), 1);
}

void TestLicenceSweep::a_token_that_was_ended_early_is_renewed_once()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        return request.url.path().startsWith("/api/v1/licenses")
                 ? ScriptedTransport::json(401, "{}")
                 : healthyCloud(request);
    };
    makeBotKnown(outside, SampleEstate::emea);
    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});
    QCOMPARE(paths(outside).count("/oauth/token"), 2);
    QCOMPARE(seen[0].error->status, 401);
}

void TestLicenceSweep::asks_without_a_filter_where_the_tenant_knows_none()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        return QUrlQuery(request.url).hasQueryItem("filter") ? ScriptedTransport::json(400, "{}")
                                                             : licensedCloud(request);
    };
    makeBotKnown(outside, SampleEstate::emea);
    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});
    QVERIFY(!seen[0].error);
    QCOMPARE(seen[0].assigned.size(), 1);
}

void TestLicenceSweep::asks_without_a_filter_where_the_tenant_takes_it_otherwise()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        return QUrlQuery(request.url).hasQueryItem("filter")
                 ? ScriptedTransport::json(200, R"({"data":[],"links":{}})")
                 : licensedCloud(request);
    };
    makeBotKnown(outside, SampleEstate::emea);
    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});
    QCOMPARE(seen[0].assigned.size(), 1);
}

void TestLicenceSweep::pages_in_a_circle_end()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.url.path() != "/api/v1/licenses/assignments")
            return healthyCloud(request);
        return ScriptedTransport::json(200, R"({"data":[],"links":{"next":{"href":"?page=p"}}})");
    };
    makeBotKnown(outside, SampleEstate::emea);
    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});
    QCOMPARE(seen[0].error->code, ErrorCode::BadAnswer);
}

void TestLicenceSweep::a_refusal_is_kept_with_its_tenant()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        return request.url.host() == SampleEstate::nordics
                    && request.url.path().startsWith("/api/v1/licenses")
                 ? ScriptedTransport::json(403, "{}")
                 : licensedCloud(request);
    };
    makeBotKnown(outside, SampleEstate::emea);
    makeBotKnown(outside, SampleEstate::nordics);

    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea, SampleEstate::nordics});

    QCOMPARE(seen.size(), 2);
    for (const LicenceSighting &sighting : seen)
        QCOMPARE(sighting.error.has_value(),
                 sighting.tenant == outside.tenant(SampleEstate::nordics).key);
}

void TestLicenceSweep::without_the_overview_the_assignments_stay()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &request) -> Result<HttpResponse> {
        return request.url.path() == "/api/v1/licenses/overview"
                 ? ScriptedTransport::json(403, "{}")
                 : licensedCloud(request);
    };
    makeBotKnown(outside, SampleEstate::emea);
    const QList<LicenceSighting> seen = look(outside, {SampleEstate::emea});
    QVERIFY(!seen[0].error);
    QCOMPARE(seen[0].assigned.size(), 1);
    QVERIFY(!seen[0].allotment);
}

void TestLicenceSweep::the_licence_key_is_nowhere()
{
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    makeBotKnown(outside, SampleEstate::emea);
    const Estate before = outside.workspace.estate();
    const LicenceSighting seen = look(outside, {SampleEstate::emea}).first();
    QVERIFY(!seen.licenceNumber.contains("eyJ"));
    for (const QString &subject : seen.assigned.keys())
        QVERIFY(!subject.contains("eyJ"));
    QCOMPARE(outside.workspace.estate().contacts(), before.contacts());
    QCOMPARE(outside.estates.stored.subscriptions(), before.subscriptions());
}

void TestLicenceSweep::keeps_to_its_window_and_can_be_cancelled()
{
    TestWorkspace outside;
    outside.http.isHolding = true;
    EstateChange change;
    QList<TestTarget> targets;
    for (int i = 0; i < 20; ++i) {
        Tenant tenant = outside.tenant(SampleEstate::nordics);
        tenant.key = TenantKey::make();
        tenant.host = QString("t%1.eu.qlikcloud.com").arg(i);
        change.tenants.append(tenant);
        targets.append({outside.client("eu-main").key, tenant.key});
        change.contacts.append(
            Contact{targets[i].client, tenant.key, ContactState::BotKnown, {}, {}, {}});
    }
    QVERIFY(outside.workspace.apply(change));
    const auto sweep = outside.workspace.licenceSweep(targets);
    QSignalSpy finished(sweep.get(), &LicenceSweep::finished);
    sweep->start();
    QTRY_COMPARE(outside.http.inFlight(), 6);
    QCOMPARE(outside.http.mostInFlight, 6);
    sweep->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(outside.http.inFlight(), 0);
}

void TestLicenceSweep::reads_each_secret_once()
{
    TestWorkspace outside;
    outside.http.answer = licensedCloud;
    makeBotKnown(outside, SampleEstate::emea);
    makeBotKnown(outside, SampleEstate::nordics);
    (void)look(outside, {SampleEstate::emea, SampleEstate::nordics});
    QCOMPARE(outside.secrets.reads(), 1);
}

QTEST_GUILESS_MAIN(TestLicenceSweep)
#include "tst_licencesweep.moc"
