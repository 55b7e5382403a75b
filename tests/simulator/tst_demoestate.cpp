#include "tests/support/cloudclient.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace tenantry;

namespace {

QString demoFile()
{
    return qEnvironmentVariable("TENANTRY_SOURCE") + "/resources/demo.json";
}

/// What a user would be told, from the answers alone.
QString resultOf(const CloudClient::Answer &answer)
{
    if (answer.error == QNetworkReply::SslHandshakeFailedError)
        return "tls";
    if (answer.status == 0)
        return "unreachable";
    if (answer.status == 429)
        return "rateLimited";
    if (answer.status == 403)
        return "forbidden";
    if (answer.code() == "TENANT_DISABLED")
        return "disabled";
    if (answer.status >= 400)
        return "refused";
    return answer.json().contains("access_token") ? "ok" : "badAnswer";
}

} // namespace

/// The demo must be what its own `expect` says: a product that is right is measured by it.
class tst_DemoEstate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void draws_the_seeds_picture();
    void shows_every_state_worth_seeing();
    void expects_what_the_cloud_answers_data();
    void expects_what_the_cloud_answers();

private:
    QByteArray secretOf(const QString &clientId) const;

    SimulatorProcess m_simulator{demoFile()};
    QJsonObject m_estate;
};

void tst_DemoEstate::initTestCase()
{
    QFile file(demoFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_estate = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_simulator.start());
}

QByteArray tst_DemoEstate::secretOf(const QString &clientId) const
{
    for (const QJsonValue &client : m_estate["clients"].toArray()) {
        if (client["clientId"].toString() == clientId)
            return client["secret"].toString().toLatin1();
    }
    return {};
}

void tst_DemoEstate::draws_the_seeds_picture()
{
    QSet<QString> regions;
    for (const QJsonValue &tenant : m_estate["tenants"].toArray())
        regions << tenant["host"].toString().section('.', 1, 1);

    QCOMPARE(m_estate["tenants"].toArray().size(), 15);
    QCOMPARE(regions, (QSet<QString>{"eu", "us", "ap"}));
}

void tst_DemoEstate::shows_every_state_worth_seeing()
{
    QSet<QString> results;
    QSet<QString> hosts;
    for (const QJsonValue &contact : m_estate["contacts"].toArray()) {
        results << contact["expect"]["result"].toString();
        hosts << contact["tenant"].toString();
    }

    QCOMPARE(hosts.size(), 15);
    QCOMPARE(results, (QSet<QString>{"ok", "refused", "forbidden", "disabled", "unreachable", "tls",
                                     "badAnswer", "noSecret"}));
}

void tst_DemoEstate::expects_what_the_cloud_answers_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("botName");

    for (const QJsonValue &contact : m_estate["contacts"].toArray()) {
        const QString host = contact["tenant"].toString();
        QTest::newRow(qPrintable(host))
            << host << contact["clientId"].toString() << contact["expect"]["result"].toString()
            << contact["expect"]["botName"].toString();
    }
}

void tst_DemoEstate::expects_what_the_cloud_answers()
{
    QFETCH(QString, host);
    QFETCH(QString, clientId);
    QFETCH(QString, botName);
    const QByteArray secret = secretOf(clientId);
    CloudClient client(m_simulator);

    auto answer = client.askToken(host, clientId.toLatin1(), secret);
    for (int i = 0; i < 2 && answer.status == 429; ++i)
        answer = client.askToken(host, clientId.toLatin1(), secret);

    const QString result = secret.isEmpty() ? "noSecret" : resultOf(answer);
    QTEST(result, "result");
    if (result != "ok")
        return;
    const QString bearer = answer.json()["access_token"].toString();
    const QString user = client.get("https://" + host + "/api/v1/users/me", bearer).location;
    QCOMPARE(client.get(user, bearer).json()["name"].toString(), botName);
}

QTEST_GUILESS_MAIN(tst_DemoEstate)
#include "tst_demoestate.moc"
