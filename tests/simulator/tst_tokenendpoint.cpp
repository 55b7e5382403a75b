#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QDateTime>
#include <QTest>

using namespace tenantry;

namespace {

constexpr char emea[] = "emea.eu.qlikcloud.com";
constexpr char form[] = "application/x-www-form-urlencoded";

QJsonObject estate()
{
    SimulatedEstate estate;
    estate.addTenant(emea, {{"systemHost", "k3x9q7abcd12efg.eu.qlikcloud.com"}});
    estate.addTenant("finance.eu.qlikcloud.com");
    estate.addTenant("apac.ap.qlikcloud.com");
    estate.addTenant("closed.eu.qlikcloud.com", {{"status", "disabled"}});
    estate.addTenant("care.eu.qlikcloud.com");
    estate.addContact(SimulatedEstate::regionClient, "care.eu.qlikcloud.com",
                      {{"bot", "disabled"}});
    estate.addTenant("travel.eu.qlikcloud.com", {}, "Fabrikam");
    return estate.json();
}

} // namespace

class tst_TokenEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void gives_a_token_with_the_fields_of_the_contract();
    void reads_a_form_as_well_as_json();
    void gives_another_token_each_time();
    void refuses_with_the_envelope_of_the_contract_data();
    void refuses_with_the_envelope_of_the_contract();
    void refuses_a_body_it_cannot_understand_data();
    void refuses_a_body_it_cannot_understand();
    void lets_each_tier_in_at_its_own_hosts_data();
    void lets_each_tier_in_at_its_own_hosts();
    void makes_the_bot_once_and_takes_one_licence_a_region();
    void tells_no_secret_and_no_token();
    void says_where_the_token_endpoint_is_without_a_token();

private:
    SimulatorProcess m_simulator{estate()};
};

void tst_TokenEndpoint::gives_a_token_with_the_fields_of_the_contract()
{
    CloudClient client(m_simulator);

    const auto answer = client.askToken(emea, SimulatedEstate::regionClient,
                                        SimulatedEstate::regionSecret);

    QCOMPARE(answer.error, QNetworkReply::NoError);
    QCOMPARE(answer.status, 200);
    const QJsonObject body = answer.json();
    QCOMPARE(body["access_token"].toString().size(), 64);
    QCOMPARE(body["token_type"].toString(), QString("bearer"));
    QCOMPARE(body["scope"].toString(), QString("admin_classic"));
    QCOMPARE(body["expires_in"].toInt(), 21600);
    const auto end = QDateTime::fromString(body["expires_at"].toString(), Qt::ISODateWithMs);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(end) - 21600) < 60);
}

void tst_TokenEndpoint::reads_a_form_as_well_as_json()
{
    CloudClient client(m_simulator);
    const QByteArray body = QByteArray("grant_type=client_credentials&client_id=")
                          + SimulatedEstate::regionClient
                          + "&client_secret=" + SimulatedEstate::regionSecret;

    const auto answer = client.post("https://emea.eu.qlikcloud.com/oauth/token", body, form);

    QCOMPARE(answer.status, 200);
}

void tst_TokenEndpoint::gives_another_token_each_time()
{
    CloudClient client(m_simulator);
    QSet<QString> tokens;

    for (int i = 0; i < 5; ++i)
        tokens << client
                      .askToken(emea, SimulatedEstate::regionClient, SimulatedEstate::regionSecret)
                      .json()["access_token"]
                      .toString();

    QCOMPARE(tokens.size(), 5);
}

void tst_TokenEndpoint::refuses_with_the_envelope_of_the_contract_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("clientId");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QByteArray region = SimulatedEstate::regionClient;
    QTest::newRow("wrong secret") << QString(emea) << region << 401 << "HTTP-401";
    QTest::newRow("unknown id") << QString(emea) << QByteArray(32, 'b') << 400 << "OAUTH-14";
    QTest::newRow("wrong region") << "apac.ap.qlikcloud.com" << region << 400 << "OAUTH-14";
    QTest::newRow("wrong subscription") << "travel.eu.qlikcloud.com" << region << 400 << "OAUTH-14";
    QTest::newRow("deactivated tenant")
        << "closed.eu.qlikcloud.com" << region << 401 << "TENANT_DISABLED";
}

void tst_TokenEndpoint::refuses_with_the_envelope_of_the_contract()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, clientId);
    CloudClient client(m_simulator);

    const auto answer = client.askToken(host, clientId, QByteArray(64, 'a'));

    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QCOMPARE(answer.json()["traceId"].toString().size(), 32);
    QVERIFY(!answer.json()["errors"][0]["title"].toString().isEmpty());
}

void tst_TokenEndpoint::refuses_a_body_it_cannot_understand_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no secret") << QByteArray(
        R"({"client_id":"a","grant_type":"client_credentials"})");
    QTest::newRow("another grant")
        << QByteArray(R"({"client_id":"a","client_secret":"b","grant_type":"authorization_code"})");
    QTest::newRow("a scope that it has not") << QByteArray(
        R"({"client_id":"a","client_secret":"b","grant_type":"client_credentials","scope":"x"})");
}

void tst_TokenEndpoint::refuses_a_body_it_cannot_understand()
{
    QFETCH(QByteArray, body);
    CloudClient client(m_simulator);

    const auto answer = client.post("https://emea.eu.qlikcloud.com/oauth/token", body,
                                    "application/json");

    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QString("HTTP-400"));
}

void tst_TokenEndpoint::lets_each_tier_in_at_its_own_hosts_data()
{
    QTest::addColumn<QByteArray>("clientId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QStringList>("welcome");

    const QByteArray region = SimulatedEstate::regionClient;
    QTest::newRow("region") << region << QByteArray(SimulatedEstate::regionSecret)
                            << QStringList{"emea.eu.qlikcloud.com",
                                           "k3x9q7abcd12efg.eu.qlikcloud.com",
                                           "register.eu.qlikcloud.com"};
    QTest::newRow("tenant") << QByteArray(SimulatedEstate::tenantClient)
                            << QByteArray(SimulatedEstate::tenantSecret)
                            << QStringList{SimulatedEstate::plant};
    QTest::newRow("organization") << QByteArray(SimulatedEstate::organizationClient)
                                  << QByteArray(SimulatedEstate::organizationSecret)
                                  << QStringList{"console.qlikcloud.com"};
}

void tst_TokenEndpoint::lets_each_tier_in_at_its_own_hosts()
{
    QFETCH(QByteArray, clientId);
    QFETCH(QByteArray, secret);
    QFETCH(QStringList, welcome);
    const QStringList hosts{"emea.eu.qlikcloud.com",     "k3x9q7abcd12efg.eu.qlikcloud.com",
                            SimulatedEstate::plant,      "register.eu.qlikcloud.com",
                            "register.us.qlikcloud.com", "console.qlikcloud.com"};
    CloudClient client(m_simulator);

    QStringList let;
    for (const QString &host : hosts) {
        if (client.askToken(host, clientId, secret).status == 200)
            let << host;
    }

    QCOMPARE(let, welcome);
}

void tst_TokenEndpoint::makes_the_bot_once_and_takes_one_licence_a_region()
{
    SimulatedEstate estate;
    estate.addTenant(emea);
    estate.addTenant("finance.eu.qlikcloud.com");
    SimulatorProcess simulator{estate.json()};
    QVERIFY(simulator.start());
    CloudClient client(simulator);

    for (const char *host : {emea, "finance.eu.qlikcloud.com", emea, SimulatedEstate::plant}) {
        client.askToken(host, SimulatedEstate::regionClient, SimulatedEstate::regionSecret);
        client.askToken(host, SimulatedEstate::tenantClient, SimulatedEstate::tenantSecret);
    }

    QVERIFY(simulator.waitForRequests(8));
    QCOMPARE(simulator.events("bot", emea).size(), 1);
    QCOMPARE(simulator.events("bot").size(), 3);
    QCOMPARE(simulator.events("licence").size(), 2);
    QCOMPARE(simulator.events("licence", SimulatedEstate::plant).size(), 1);
}

void tst_TokenEndpoint::tells_no_secret_and_no_token()
{
    CloudClient client(m_simulator);
    const QByteArray secret = SimulatedEstate::regionSecret;

    const auto good = client.askToken(emea, SimulatedEstate::regionClient, secret);
    client.askToken(emea, secret, SimulatedEstate::regionClient);
    const QString token = good.json()["access_token"].toString();
    client.get("https://emea.eu.qlikcloud.com/api/v1/users/me?token=" + token, token);

    QVERIFY(m_simulator.waitForRequests(3, emea));
    QVERIFY(m_simulator.output().contains(SimulatedEstate::regionClient));
    QVERIFY(!m_simulator.output().contains(secret));
    QVERIFY(!m_simulator.output().contains(token.toLatin1()));
}

void tst_TokenEndpoint::says_where_the_token_endpoint_is_without_a_token()
{
    CloudClient client(m_simulator);

    const auto answer = client.get(
        "https://emea.eu.qlikcloud.com/.well-known/oauth-authorization-server");

    QCOMPARE(answer.json()["token_endpoint"].toString(),
             QString("https://emea.eu.qlikcloud.com/oauth/token"));
    QVERIFY(answer.json()["grant_types_supported"].toArray().contains("client_credentials"));
}

QTEST_GUILESS_MAIN(tst_TokenEndpoint)
#include "tst_tokenendpoint.moc"
