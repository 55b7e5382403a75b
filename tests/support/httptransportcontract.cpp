#include "tests/support/httptransportcontract.h"

#include <QTest>

#include <memory>

namespace tenantry {

namespace {

HttpRequest get(const QString &url)
{
    return {.method = HttpMethod::Get, .url = QUrl(url)};
}

const QString somewhere = "https://acme.eu.qlikcloud.com/api/v1/nothing";

} // namespace

void HttpTransportContract::answers_later_and_never_inside_the_call()
{
    QObject context;
    int answers = 0;

    transport().send(get(somewhere), {&context, [&](Result<HttpResponse>) { ++answers; }});

    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void HttpTransportContract::a_refusal_is_an_answer()
{
    QObject context;
    int status = 0;
    QByteArray body;

    transport().send(get(somewhere), {&context, [&](Result<HttpResponse> answer) {
                                          QVERIFY(answer);
                                          status = answer->status;
                                          body = answer->body.reveal().toByteArray();
                                      }});

    QTRY_COMPARE(status, 404);
    QCOMPARE(body, "nothing here");
}

void HttpTransportContract::answers_each_request_once()
{
    QObject context;
    int answers = 0;

    for (int i = 0; i < 20; ++i)
        transport().send(get(somewhere), {&context, [&](Result<HttpResponse>) { ++answers; }});

    QTRY_COMPARE(answers, 20);
    QTest::qWait(20);
    QCOMPARE(answers, 20);
}

void HttpTransportContract::tells_nothing_to_a_dead_receiver()
{
    auto dead = std::make_unique<QObject>();
    QObject alive;
    int answers = 0;
    bool isOver = false;

    transport().send(get(somewhere), {dead.get(), [&](Result<HttpResponse>) { ++answers; }});
    dead.reset();
    transport().send(get(somewhere), {&alive, [&](Result<HttpResponse>) { isOver = true; }});

    QTRY_VERIFY(isOver);
    QTest::qWait(20);
    QCOMPARE(answers, 0);
}

void HttpTransportContract::sends_nothing_for_a_receiver_without_context()
{
    const qsizetype before = sentCount();

    transport().send(get(somewhere), {});
    QTest::qWait(50);

    QCOMPARE(sentCount(), before);
}

void HttpTransportContract::sends_nothing_without_https_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << "http://acme.eu.qlikcloud.com/";
    QTest::newRow("file") << "file:///etc/hostname";
    QTest::newRow("no scheme") << "acme.eu.qlikcloud.com";
    QTest::newRow("nothing") << "";
}

void HttpTransportContract::sends_nothing_without_https()
{
    QFETCH(QString, url);
    QObject context;
    Error error;
    const qsizetype before = sentCount();

    transport().send(get(url), {&context, [&](Result<HttpResponse> answer) {
                                    QVERIFY(!answer);
                                    error = answer.error();
                                }});

    QVERIFY(error.message.isEmpty());
    QTRY_VERIFY(!error.message.isEmpty());
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(sentCount(), before);
}

} // namespace tenantry
