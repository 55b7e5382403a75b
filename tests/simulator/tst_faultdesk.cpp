#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tenantry;

namespace {

constexpr char tenantId[] = "EXAMPLEexampleEXAMPLEexample0001";

QString hostOf(const QString &fault)
{
    return fault.toLower() + ".eu.qlikcloud.com";
}

QJsonObject estate()
{
    SimulatedEstate estate;
    const QStringList faults{"none",         "rateLimit",      "rateLimitAlways", "redirectToken",
                             "redirectMe",   "garbage",        "truncated",       "badToken",
                             "mismatchUser", "mismatchTenant", "serverError",     "forbidden",
                             "hang",         "drip",           "hugeBody",        "hugeHeader"};
    for (const QString &fault : faults)
        estate.addTenant(hostOf(fault), {{"fault", fault}, {"tenantId", tenantId}});
    estate.addTenant("slow.eu.qlikcloud.com", {{"fault", "slow"}, {"latencyMs", 300}});
    return estate.json();
}

} // namespace

class tst_FaultDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void gives_a_bad_answer_in_place_of_a_token_data();
    void gives_a_bad_answer_in_place_of_a_token();
    void gives_way_after_two_rate_limited_requests();
    void answers_no_token_that_is_one();
    void answers_late_when_it_is_slow();
    void leads_users_me_astray();
    void forbids_users_me();
    void lies_about_the_identity_data();
    void lies_about_the_identity();
    void never_comes_to_an_end_data();
    void never_comes_to_an_end();
    void cuts_the_answer_off();
    void makes_no_bot_where_it_gives_no_token();
    void refuses_an_estate_with_a_fault_it_does_not_know();

private:
    CloudClient::Answer askToken(CloudClient &client, const QString &fault)
    {
        return client.askToken(hostOf(fault), SimulatedEstate::regionClient,
                               SimulatedEstate::regionSecret);
    }
    QString token(CloudClient &client, const QString &fault)
    {
        return askToken(client, fault).json()["access_token"].toString();
    }

    SimulatorProcess m_simulator{estate()};
};

void tst_FaultDesk::gives_a_bad_answer_in_place_of_a_token_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("location");

    const QString nowhere;
    QTest::newRow("none") << "none" << 200 << "" << nowhere;
    QTest::newRow("rateLimitAlways") << "rateLimitAlways" << 429 << "HTTP-429" << nowhere;
    QTest::newRow("garbage") << "garbage" << 200 << "" << nowhere;
    QTest::newRow("serverError") << "serverError" << 500 << "HTTP-500" << nowhere;
    QTest::newRow("redirectToken") << "redirectToken" << 307 << ""
                                   << "https://stolen.evil.example/oauth/token";
}

void tst_FaultDesk::gives_a_bad_answer_in_place_of_a_token()
{
    QFETCH(QString, fault);
    CloudClient client(m_simulator);

    const auto answer = askToken(client, fault);

    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QTEST(answer.location, "location");
    QCOMPARE(answer.json().contains("access_token"), fault == "none");
}

void tst_FaultDesk::gives_way_after_two_rate_limited_requests()
{
    CloudClient client(m_simulator);

    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses << askToken(client, "rateLimit").status;

    QCOMPARE(statuses, (QList<int>{429, 429, 200, 200}));
}

void tst_FaultDesk::answers_no_token_that_is_one()
{
    CloudClient client(m_simulator);

    const auto answer = askToken(client, "badToken");

    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json()["access_token"].isString());
}

void tst_FaultDesk::answers_late_when_it_is_slow()
{
    CloudClient client(m_simulator);
    QElapsedTimer timer;
    timer.start();

    const auto answer = askToken(client, "slow");

    QCOMPARE(answer.status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void tst_FaultDesk::leads_users_me_astray()
{
    CloudClient client(m_simulator);
    const QString bearer = token(client, "redirectMe");

    const auto answer = client.get("https://" + hostOf("redirectMe") + "/api/v1/users/me", bearer);

    QCOMPARE(QUrl(answer.location).host(), QString("stolen.evil.example"));
}

void tst_FaultDesk::forbids_users_me()
{
    CloudClient client(m_simulator);
    const QString bearer = token(client, "forbidden");

    const auto answer = client.get("https://" + hostOf("forbidden") + "/api/v1/users/me", bearer);

    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), QString("AUTH-5"));
}

void tst_FaultDesk::lies_about_the_identity_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");

    QTest::newRow("subject") << "mismatchUser"
                             << "/api/v1/users/me"
                             << "subject";
    QTest::newRow("user's tenant") << "mismatchTenant"
                                   << "/api/v1/users/me"
                                   << "tenantId";
    QTest::newRow("tenant's id") << "mismatchTenant"
                                 << "/api/v1/tenants/me"
                                 << "id";
}

void tst_FaultDesk::lies_about_the_identity()
{
    QFETCH(QString, fault);
    QFETCH(QString, path);
    QFETCH(QString, field);
    CloudClient client(m_simulator);
    const QString bearer = token(client, fault);
    const QString address = client.get("https://" + hostOf(fault) + path, bearer).location;

    const QJsonObject body = client.get(address, bearer).json();

    const QString truth = field == "subject" ? QString("qlikbot\\") + SimulatedEstate::regionClient
                                             : QString(tenantId);
    QVERIFY(!body[field].toString().isEmpty());
    QVERIFY(body[field].toString() != truth);
}

void tst_FaultDesk::never_comes_to_an_end_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<qint64>("atLeast");

    QTest::newRow("hang") << "hang" << qint64(0);
    QTest::newRow("drip") << "drip" << qint64(2);
    QTest::newRow("hugeBody") << "hugeBody" << qint64(3'000'000);
}

void tst_FaultDesk::never_comes_to_an_end()
{
    QFETCH(QString, fault);
    QFETCH(qint64, atLeast);
    QNetworkAccessManager network;
    network.setProxy({QNetworkProxy::HttpProxy, "127.0.0.1", m_simulator.port()});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_simulator.caFile()));
    QNetworkRequest request(QUrl("https://" + hostOf(fault) + "/oauth/token"));
    request.setSslConfiguration(tls);

    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("{}")));

    QVERIFY(m_simulator.waitForRequests(1, hostOf(fault)));
    QTRY_VERIFY(reply->bytesAvailable() >= atLeast);
    QVERIFY(!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 300));
}

void tst_FaultDesk::cuts_the_answer_off()
{
    CloudClient client(m_simulator);

    const auto answer = askToken(client, "truncated");

    QCOMPARE(answer.error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(!answer.body.endsWith("}"));
}

void tst_FaultDesk::makes_no_bot_where_it_gives_no_token()
{
    CloudClient client(m_simulator);

    askToken(client, "serverError");

    QVERIFY(m_simulator.waitForRequests(1, hostOf("serverError")));
    QCOMPARE(m_simulator.events("bot", hostOf("serverError")).size(), 0);
}

void tst_FaultDesk::refuses_an_estate_with_a_fault_it_does_not_know()
{
    SimulatedEstate estate;
    estate.addTenant("odd.eu.qlikcloud.com", {{"fault", "levitation"}});
    SimulatorProcess simulator{estate.json()};

    QVERIFY(!simulator.start());
}

QTEST_GUILESS_MAIN(tst_FaultDesk)
#include "tst_faultdesk.moc"
