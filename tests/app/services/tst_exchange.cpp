#include "app/services/exchange.h"
#include "app/services/retrypolicy.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;
using namespace std::chrono_literals;

namespace {

HttpRequest get()
{
    return {.url = QUrl("https://acme.eu.qlikcloud.com/")};
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void tries_again_only_what_may_pass_data();
    void tries_again_only_what_may_pass();
    void waits_as_long_as_the_server_asks();
    void gives_up_after_four_tries();
    void ends_the_waiting_when_destroyed();
};

void TestExchange::tries_again_only_what_may_pass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTriedAgain");
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 400, 401, 403, 404, 500})
        QTest::addRow("%d", status) << status << false;
}

void TestExchange::tries_again_only_what_may_pass()
{
    QFETCH(int, status);
    const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);
    const HttpResponse response{status, {}, {}, {}};
    QTEST(waitBeforeRetry(response, 1, 0.5, now).has_value(), "isTriedAgain");
    QVERIFY(!waitBeforeRetry(response, 4, 0.5, now));
}

void TestExchange::waits_as_long_as_the_server_asks()
{
    TestWorkspace outside;
    outside.http.answer = [&](const HttpRequest &) -> Result<HttpResponse> {
        if (outside.http.sent.size() == 1)
            return HttpResponse{429, {}, {{"retry-after", "13"}}, {}};
        return HttpResponse{200, {}, {}, {}};
    };
    int status = 0;
    QObject context;
    Exchange exchange(outside.workspace.ports(), [] { return get(); },
                      {&context,
                       [&](Result<HttpResponse> response) { status = response->status; }});
    exchange.start();
    QTRY_COMPARE(outside.clock.waiting().size(), std::size_t{1});
    QCOMPARE(outside.clock.waiting().front(), 13s);
    outside.clock.advance(12s);
    QCOMPARE(outside.http.sent.size(), std::size_t{1});
    outside.clock.advance(1s);
    QTRY_COMPARE(status, 200);
    QCOMPARE(outside.http.sent.size(), std::size_t{2});
}

void TestExchange::gives_up_after_four_tries()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &) -> Result<HttpResponse> {
        return HttpResponse{503, {}, {}, {}};
    };
    int status = 0;
    QObject context;
    Exchange exchange(outside.workspace.ports(), [] { return get(); },
                      {&context,
                       [&](Result<HttpResponse> response) { status = response->status; }});
    exchange.start();
    for (int wait = 0; wait < 3; ++wait) {
        QTRY_COMPARE(outside.clock.waiting().size(), std::size_t{1});
        outside.clock.advance(10s);
    }
    QTRY_COMPARE(status, 503);
    QCOMPARE(outside.http.sent.size(), std::size_t{4});
}

void TestExchange::ends_the_waiting_when_destroyed()
{
    TestWorkspace outside;
    outside.http.answer = [](const HttpRequest &) -> Result<HttpResponse> {
        return HttpResponse{503, {}, {}, {}};
    };
    QObject context;
    auto exchange = std::make_unique<Exchange>(
        outside.workspace.ports(), [] { return get(); },
        Receiver<Result<HttpResponse>>(&context, {}));
    exchange->start();
    QTRY_COMPARE(outside.clock.waiting().size(), std::size_t{1});
    exchange.reset();
    outside.clock.advance(10s);
    QCOMPARE(outside.http.sent.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
