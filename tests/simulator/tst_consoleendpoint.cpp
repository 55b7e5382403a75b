#include "tests/support/cloudclient.h"
#include "tests/support/simulatedestate.h"

#include <QTest>
#include <QUrlQuery>

using namespace tenantry;

namespace {

constexpr char console[] = "https://console.qlikcloud.com/api/core/tenants";

QJsonObject estate()
{
    SimulatedEstate estate;
    for (int i = 0; i < 45; ++i)
        estate.addTenant(QString("site-%1.eu.qlikcloud.com").arg(i));
    return estate.json();
}

} // namespace

class tst_ConsoleEndpoint : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_simulator.start()); }
    void lists_every_tenant_of_the_subscription_page_by_page();
    void links_to_another_host_as_the_published_examples_do();
    void speaks_aws_codes();
    void counts_only_when_asked();
    void refuses_a_limit_above_a_hundred();
    void lists_one_subscription_by_its_id();
    void refuses_everybody_but_the_organization_client();

private:
    QString token()
    {
        CloudClient client(m_simulator);
        return client
            .askToken("console.qlikcloud.com", SimulatedEstate::organizationClient,
                      SimulatedEstate::organizationSecret)
            .json()["access_token"]
            .toString();
    }

    SimulatorProcess m_simulator{estate()};
};

void tst_ConsoleEndpoint::lists_every_tenant_of_the_subscription_page_by_page()
{
    CloudClient client(m_simulator);
    const QString bearer = token();
    QStringList names;
    int pages = 0;

    QString next;
    do {
        const QString query = next.isEmpty() ? QString() : "?next=" + next;
        const QJsonObject page = client.get(console + query, bearer).json();
        for (const QJsonValue &tenant : page["data"].toArray())
            names << tenant["name"].toString();
        const QUrl link(page["links"]["next"]["href"].toString());
        next = QUrlQuery(link).queryItemValue("next");
        ++pages;
    } while (!next.isEmpty() && pages < 10);

    QCOMPARE(pages, 3);
    QCOMPARE(names.size(), 45);
    QCOMPARE(names.last(), QString("site-44"));
}

void tst_ConsoleEndpoint::links_to_another_host_as_the_published_examples_do()
{
    CloudClient client(m_simulator);

    const QJsonObject page = client.get(console, token()).json();

    QCOMPARE(QUrl(page["links"]["next"]["href"].toString()).host(), QString("api.qlikcloud.com"));
}

void tst_ConsoleEndpoint::speaks_aws_codes()
{
    CloudClient client(m_simulator);

    const QJsonValue first = client.get(console, token()).json()["data"][0];

    QCOMPARE(first["regionCode"].toString(), QString("eu-west-1"));
    QCOMPARE(first["countryCode"].toString(), QString("IE"));
    QCOMPARE(first["licenseNumber"].toString(), QString("9999000000001204"));
    QCOMPARE(first["hostnames"][1].toString(), QString("site-0.eu.qlikcloud.com"));
}

void tst_ConsoleEndpoint::counts_only_when_asked()
{
    CloudClient client(m_simulator);
    const QString bearer = token();

    const QJsonObject silent = client.get(console, bearer).json();
    const QJsonObject counted = client.get(console + QString("?totalResults=true&limit=5"), bearer)
                                    .json();

    QVERIFY(!silent.contains("totalResults"));
    QCOMPARE(counted["totalResults"].toInt(), 45);
    QCOMPARE(counted["data"].toArray().size(), 5);
}

void tst_ConsoleEndpoint::refuses_a_limit_above_a_hundred()
{
    CloudClient client(m_simulator);

    QCOMPARE(client.get(console + QString("?limit=101"), token()).status, 400);
}

void tst_ConsoleEndpoint::lists_one_subscription_by_its_id()
{
    CloudClient client(m_simulator);
    const QString bearer = token();
    const QString filter = console + QString("?limit=100&filter=subscriptionId eq \"%1\"");
    const QJsonValue first = client.get(console, bearer).json()["data"][0];

    const auto own = client.get(filter.arg(first["subscriptionId"].toString()), bearer);
    const auto foreign = client.get(filter.arg("6500aa"), bearer);
    const auto other = client.get(console + QString("?filter=name%20eq%20%22x%22"), bearer);

    QCOMPARE(own.json()["data"].toArray().size(), 45);
    QCOMPARE(foreign.json()["data"].toArray().size(), 0);
    QCOMPARE(other.status, 400);
}

void tst_ConsoleEndpoint::refuses_everybody_but_the_organization_client()
{
    CloudClient client(m_simulator);
    const auto regional = client.askToken("console.qlikcloud.com", SimulatedEstate::regionClient,
                                          SimulatedEstate::regionSecret);
    const QString elsewhere = client
                                  .askToken("site-0.eu.qlikcloud.com",
                                            SimulatedEstate::regionClient,
                                            SimulatedEstate::regionSecret)
                                  .json()["access_token"]
                                  .toString();

    QCOMPARE(regional.code(), QString("OAUTH-14"));
    QCOMPARE(client.get(console).status, 401);
    QCOMPARE(client.get(console, elsewhere).status, 401);
}

QTEST_GUILESS_MAIN(tst_ConsoleEndpoint)
#include "tst_consoleendpoint.moc"
