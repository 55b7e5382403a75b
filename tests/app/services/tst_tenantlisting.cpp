#include "app/services/tenantlisting.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace tenantry;

namespace {

using Pages = std::function<Result<HttpResponse>(const QUrlQuery &query)>;

QByteArray page(const QStringList &names, const QString &next = {})
{
    QStringList tenants;
    for (const QString &name : names)
        tenants.append(
            QString(R"({"id":"id-%1","name":"%1","hostnames":["%1.eu.qlikcloud.com"]})").arg(name));
    const QString link = next.isEmpty()
                           ? "null"
                           : QString(R"({"href":"https://api.qlikcloud.com/x?next=%1"})").arg(next);
    return QString(R"({"data":[%1],"links":{"next":%2}})").arg(tenants.join(','), link).toUtf8();
}

HttpResponse answer(int status, const QByteArray &body = R"({"errors":[{"code":"X"}]})")
{
    return ScriptedTransport::json(status, body);
}

QString filterOf(const QUrlQuery &query)
{
    return query.queryItemValue("filter", QUrl::FullyDecoded);
}

} // namespace

class TestTenantListing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_outside = std::make_unique<TestWorkspace>(); }
    void follows_the_pages_on_the_console_alone();
    void does_not_go_round_in_circles_data();
    void does_not_go_round_in_circles();
    void asks_for_each_known_subscription_where_all_are_refused();
    void says_that_a_subscription_id_is_needed();
    void asks_only_for_the_subscriptions_that_were_given();
    void leaves_out_a_known_subscription_of_somebody_else();
    void renews_an_ended_token_once();
    void ends_with_what_went_wrong_data();
    void ends_with_what_went_wrong();
    void asks_nobody_with_another_kind_of_client();
    void stops_when_destroyed();

private:
    void script(const Pages &pages)
    {
        m_outside->http.answer = [pages](const HttpRequest &request) {
            if (request.url.path() != "/api/core/tenants")
                return healthyCloud(request);
            return pages(QUrlQuery(request.url));
        };
    }
    void knowId(const QString &name, const QString &id)
    {
        Subscription known = *m_outside->workspace.estate().subscriptionByName(name);
        known.subscriptionId = id;
        QVERIFY(m_outside->workspace.apply({.subscriptions = {known}}));
    }
    Result<Listing> list(const QStringList &ids = {}, const QString &client = "org")
    {
        Answer<Result<Listing>> listing;
        TenantListing job(m_outside->workspace, m_outside->client(client).key, ids,
                          listing.receiver());
        job.start();
        return listing.wait();
    }
    QStringList names(const Result<Listing> &listing) const
    {
        QStringList all;
        for (const ListedTenant &tenant : listing->tenants)
            all.append(tenant.name);
        return all;
    }

    std::unique_ptr<TestWorkspace> m_outside;
};

void TestTenantListing::follows_the_pages_on_the_console_alone()
{
    script([](const QUrlQuery &query) {
        const QString cursor = query.queryItemValue("next");
        return answer(200, cursor.isEmpty() ? page({"a", "b"}, "2") : page({"c"}));
    });
    Answer<Result<Listing>> listing;
    TenantListing job(m_outside->workspace, m_outside->client("org").key, {}, listing.receiver());
    QSignalSpy listed(&job, &TenantListing::listed);
    job.start();

    QCOMPARE(names(listing.wait()), (QStringList{"a", "b", "c"}));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.last().first().toInt(), 3);
    QCOMPARE(m_outside->http.sent.size(), 3U);
    for (const ScriptedTransport::Sent &sent : m_outside->http.sent)
        QCOMPARE(sent.url.host(), "console.qlikcloud.com");
    QVERIFY(!m_outside->http.sent[1].bearer.isEmpty());
    QVERIFY(m_outside->http.sent[1].body.isEmpty());
}

void TestTenantListing::does_not_go_round_in_circles_data()
{
    QTest::addColumn<QStringList>("cursors");
    QTest::newRow("the same again") << QStringList{"1"};
    QTest::newRow("between two") << QStringList{"1", "2"};
}

void TestTenantListing::does_not_go_round_in_circles()
{
    QFETCH(QStringList, cursors);
    int pages = 0;
    script([&](const QUrlQuery &) {
        return answer(200, page({}, cursors.at(pages++ % cursors.size())));
    });
    const Result<Listing> listing = list();
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::BadAnswer);
    QCOMPARE(pages, cursors.size() + 1);
}

void TestTenantListing::asks_for_each_known_subscription_where_all_are_refused()
{
    knowId("Contoso", "c1");
    knowId("Fabrikam", "f2");
    QStringList filters;
    script([&](const QUrlQuery &query) {
        filters.append(filterOf(query));
        if (filters.last().isEmpty())
            return answer(400);
        return answer(200, page({filters.last().contains("c1") ? "contoso" : "fabrikam"}));
    });
    const Result<Listing> listing = list();
    QVERIFY(listing);
    QCOMPARE(names(listing), (QStringList{"contoso", "fabrikam"}));
    QCOMPARE(listing->subscriptionIds, (QStringList{"c1", "f2"}));
    QCOMPARE(filters, (QStringList{"", R"(subscriptionId eq "c1")", R"(subscriptionId eq "f2")"}));
}

void TestTenantListing::says_that_a_subscription_id_is_needed()
{
    script([](const QUrlQuery &) { return answer(400); });
    const Result<Listing> listing = list();
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, ErrorCode::Ambiguous);
    QVERIFY(listing.error().message.contains("ID of a subscription"));
}

void TestTenantListing::asks_only_for_the_subscriptions_that_were_given()
{
    knowId("Contoso", "c1");
    QStringList filters;
    script([&](const QUrlQuery &query) {
        filters.append(filterOf(query));
        return answer(200, page({"x"}));
    });
    QCOMPARE(list({"f2"})->subscriptionIds, QStringList{"f2"});
    QCOMPARE(filters, QStringList{R"(subscriptionId eq "f2")"});
    m_outside->http.sent.clear();
    QCOMPARE(list({"f2\" or \"1"}).error().code, ErrorCode::Invalid);
    QVERIFY(m_outside->http.sent.empty());
}

void TestTenantListing::leaves_out_a_known_subscription_of_somebody_else()
{
    knowId("Contoso", "c1");
    knowId("Fabrikam", "f2");
    script([](const QUrlQuery &query) {
        const QString filter = filterOf(query);
        if (filter.isEmpty())
            return answer(400);
        return filter.contains("c1") ? answer(403) : answer(200, page({"fabrikam"}));
    });
    const Result<Listing> listing = list();
    QVERIFY(listing);
    QCOMPARE(names(listing), QStringList{"fabrikam"});
    QCOMPARE(listing->subscriptionIds, QStringList{"f2"}); // nothing of c1 may vanish
    QCOMPARE(list({"c1"}).error().code, ErrorCode::Forbidden);
}

void TestTenantListing::renews_an_ended_token_once()
{
    int refusals = 1;
    script(
        [&](const QUrlQuery &) { return refusals-- > 0 ? answer(401) : answer(200, page({"a"})); });
    QCOMPARE(names(list()), QStringList{"a"});
    QCOMPARE(m_outside->http.sent.size(), 4U); // token, refused, a fresh token, taken
    refusals = 5;
    QCOMPARE(list().error().code, ErrorCode::Refused);
    QCOMPARE(refusals, 3);
}

void TestTenantListing::ends_with_what_went_wrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not permitted") << 403 << ErrorCode::Forbidden;
    QTest::newRow("out of order") << 500 << ErrorCode::BadAnswer;
    QTest::newRow("not reached") << 0 << ErrorCode::Unreachable;
    QTest::newRow("keychain locked") << -1 << ErrorCode::KeychainLocked;
}

void TestTenantListing::ends_with_what_went_wrong()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    if (status < 0)
        m_outside->secrets.lock();
    script([status](const QUrlQuery &) -> Result<HttpResponse> {
        if (status == 0)
            return Error{ErrorCode::Unreachable, "It cannot be reached."};
        return answer(status);
    });
    const Result<Listing> listing = list();
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, code);
    QVERIFY(!listing.error().message.isEmpty());
}

void TestTenantListing::asks_nobody_with_another_kind_of_client()
{
    QCOMPARE(list({}, "eu-main").error().code, ErrorCode::NotFound);
    QVERIFY(m_outside->http.sent.empty());
    QCOMPARE(m_outside->secrets.reads(), 0);
}

void TestTenantListing::stops_when_destroyed()
{
    m_outside->http.isHolding = true;
    script([](const QUrlQuery &) { return answer(200, page({"a"}, "2")); });
    QObject context;
    auto job = std::make_unique<TenantListing>(m_outside->workspace, m_outside->client("org").key,
                                               QStringList(),
                                               Receiver<Result<Listing>>(&context, {}));
    job->start();
    QTRY_COMPARE(m_outside->http.inFlight(), 1);
    job.reset();
    QCOMPARE(m_outside->http.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestTenantListing)
#include "tst_tenantlisting.moc"
