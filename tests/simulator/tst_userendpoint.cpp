#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QTest>

using namespace tenantry;

namespace {

constexpr char emea[] = "https://emea.eu.qlikcloud.com";
constexpr char emeaSystem[] = "https://k3x9q7abcd12efg.eu.qlikcloud.com";
constexpr char finance[] = "https://finance.eu.qlikcloud.com";

QJsonObject estate()
{
    SimulatedEstate estate;
    estate.addTenant("emea.eu.qlikcloud.com", {{"systemHost", "k3x9q7abcd12efg.eu.qlikcloud.com"},
                                               {"tenantId", "EXAMPLEexampleEXAMPLEexample0001"},
                                               {"people", 3}});
    estate.addTenant("finance.eu.qlikcloud.com");
    return estate.json();
}

} // namespace

class tst_UserEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void redirects_to_the_user_on_the_same_host();
    void names_the_bot_by_its_subject();
    void names_the_bot_of_a_tenant_level_client_after_the_client();
    void gives_another_user_id_on_every_tenant();
    void gives_the_same_user_id_in_every_run();
    void turns_away_a_token_of_another_host();
    void takes_both_names_of_a_tenant_for_one_host();
    void tells_the_tenant_with_both_of_its_names();
    void lists_the_bots_and_finds_one_by_client_id();
    void counts_the_licence_of_the_bot();
    void lists_assignments_by_pages_and_names_an_internal_host();

private:
    QString token(const QString &base, const char *id, const char *secret);
    QString regionToken(const QString &base)
    {
        return token(base, SimulatedEstate::regionClient, SimulatedEstate::regionSecret);
    }
    QJsonObject follow(const QString &url, const QString &token);

    SimulatorProcess m_simulator{estate()};
};

QString tst_UserEndpoint::token(const QString &base, const char *id, const char *secret)
{
    CloudClient client(m_simulator);
    return client.askToken(QUrl(base).host(), id, secret).json()["access_token"].toString();
}

QJsonObject tst_UserEndpoint::follow(const QString &url, const QString &token)
{
    CloudClient client(m_simulator);
    return client.get(client.get(url, token).location, token).json();
}

void tst_UserEndpoint::redirects_to_the_user_on_the_same_host()
{
    CloudClient client(m_simulator);
    const QString token = regionToken(emea);

    const auto answer = client.get(emea + QString("/api/v1/users/me"), token);

    QCOMPARE(answer.status, 307);
    QVERIFY(answer.location.startsWith("https://emea.eu.qlikcloud.com/api/v1/users/"));
    QCOMPARE(client.get(answer.location, token).status, 200);
}

void tst_UserEndpoint::names_the_bot_by_its_subject()
{
    const QJsonObject user = follow(emea + QString("/api/v1/users/me"), regionToken(emea));

    QCOMPARE(user["subject"].toString(), QString("qlikbot\\") + SimulatedEstate::regionClient);
    QCOMPARE(user["name"].toString(), QString("EU OAuth client"));
    QCOMPARE(user["tenantId"].toString(), QString("EXAMPLEexampleEXAMPLEexample0001"));
    QCOMPARE(user["status"].toString(), QString("active"));
    QCOMPARE(user["roles"].toArray(), QJsonArray{"TenantAdmin"});
    QCOMPARE(user["assignedRoles"][0]["name"].toString(), QString("TenantAdmin"));
}

void tst_UserEndpoint::names_the_bot_of_a_tenant_level_client_after_the_client()
{
    const QString plant = QString("https://") + SimulatedEstate::plant;
    const QString own = token(plant, SimulatedEstate::tenantClient, SimulatedEstate::tenantSecret);

    const QJsonObject user = follow(plant + "/api/v1/users/me", own);

    QCOMPARE(user["name"].toString(), QString("plant-reporting"));
}

void tst_UserEndpoint::gives_another_user_id_on_every_tenant()
{
    const QJsonObject here = follow(emea + QString("/api/v1/users/me"), regionToken(emea));
    const QJsonObject there = follow(finance + QString("/api/v1/users/me"), regionToken(finance));

    QCOMPARE(here["subject"], there["subject"]);
    QVERIFY(here["id"] != there["id"]);
    QVERIFY(here["tenantId"] != there["tenantId"]);
}

void tst_UserEndpoint::gives_the_same_user_id_in_every_run()
{
    CloudClient client(m_simulator);
    SimulatorProcess again{estate()};
    QVERIFY(again.start());
    CloudClient other(again);
    const QString token = other
                              .askToken("emea.eu.qlikcloud.com", SimulatedEstate::regionClient,
                                        SimulatedEstate::regionSecret)
                              .json()["access_token"]
                              .toString();

    const auto first = client.get(emea + QString("/api/v1/users/me"), regionToken(emea));
    const auto second = other.get(emea + QString("/api/v1/users/me"), token);

    QVERIFY(!first.location.isEmpty());
    QCOMPARE(second.location, first.location);
}

void tst_UserEndpoint::turns_away_a_token_of_another_host()
{
    CloudClient client(m_simulator);
    const QString token = regionToken(finance);

    QCOMPARE(client.get(emea + QString("/api/v1/users/me"), token).status, 401);
    QCOMPARE(client.get(emea + QString("/api/v1/users/me"), "made-up").status, 401);
    QCOMPARE(client.get(emea + QString("/api/v1/users/me")).code(), QString("HTTP-401"));
    QCOMPARE(client.get(finance + QString("/api/v1/users/me"), token).status, 307);
}

void tst_UserEndpoint::takes_both_names_of_a_tenant_for_one_host()
{
    CloudClient client(m_simulator);

    const auto answer = client.get(emeaSystem + QString("/api/v1/users/me"), regionToken(emea));

    QCOMPARE(answer.status, 307);
    QVERIFY(answer.location.startsWith(emeaSystem));
}

void tst_UserEndpoint::tells_the_tenant_with_both_of_its_names()
{
    const QJsonObject tenant = follow(emea + QString("/api/v1/tenants/me"), regionToken(emea));

    QCOMPARE(tenant["id"].toString(), QString("EXAMPLEexampleEXAMPLEexample0001"));
    QCOMPARE(tenant["hostnames"].toArray(),
             (QJsonArray{"k3x9q7abcd12efg.eu.qlikcloud.com", "emea.eu.qlikcloud.com"}));
    QCOMPARE(tenant["datacenter"].toString(), QString("eu-west-1"));
    QCOMPARE(tenant["region"].toString(), QString("eu"));
    QCOMPARE(tenant["status"].toString(), QString("active"));
}

void tst_UserEndpoint::lists_the_bots_and_finds_one_by_client_id()
{
    CloudClient client(m_simulator);
    const QString token = regionToken(emea);
    const QString users = emea + QString("/api/v1/users?filter=clientId eq \"%1\"");

    const auto mine = client.get(users.arg(SimulatedEstate::regionClient), token);
    const auto nobody = client.get(users.arg(SimulatedEstate::tenantClient), token);

    QCOMPARE(mine.json()["data"].toArray().size(), 1);
    QCOMPARE(nobody.status, 200);
    QCOMPARE(nobody.json()["data"].toArray().size(), 0);
}

void tst_UserEndpoint::counts_the_licence_of_the_bot()
{
    CloudClient client(m_simulator);
    const QString token = regionToken(emea);

    const auto overview = client.get(emea + QString("/api/v1/licenses/overview"), token);
    const auto seats = client.get(emea + QString("/api/v1/licenses/assignments"), token);

    QCOMPARE(overview.json()["licenseNumber"].toString(), QString("9999000000001204"));
    QCOMPARE(overview.json()["allotments"][0]["unitsUsed"].toInt(), 1 + 3);
    QCOMPARE(seats.json()["data"].toArray().last()["subject"].toString(),
             QString("qlikbot\\") + SimulatedEstate::regionClient);
}

void tst_UserEndpoint::lists_assignments_by_pages_and_names_an_internal_host()
{
    CloudClient client(m_simulator);
    const QString token = regionToken(emea);
    const QString
        path = "/api/v1/licenses/assignments?limit=2&filter=type%20eq%20%22professional%22";

    const QJsonObject first = client.get(emea + path, token).json();
    const QString next = first["links"]["next"]["href"].toString();
    const QJsonObject last = client.get(emea + path + "&" + next.section('&', 1), token).json();

    QVERIFY(next.startsWith("http://license/"));
    QCOMPARE(first["data"].toArray().size(), 2);
    QCOMPARE(last["data"].toArray().size(), 2);
    QVERIFY(last["links"].toObject().isEmpty());
    QCOMPARE(client.get(emea + QString("/api/v1/licenses/assignments?filter=x"), token).status,
             400);
}

QTEST_GUILESS_MAIN(tst_UserEndpoint)
#include "tst_userendpoint.moc"
