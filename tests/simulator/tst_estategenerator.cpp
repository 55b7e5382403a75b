#include "tests/support/cloudclient.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;

class tst_EstateGenerator : public QObject
{
    Q_OBJECT

private slots:
    void writes_an_estate_of_the_size_that_was_asked_for();
    void writes_the_same_estate_for_the_same_seed();
    void gives_every_tenant_a_client_that_lets_it_in();
    void serves_what_it_invented();
    void refuses_a_size_it_cannot_read();

private:
    QByteArray generated(const QString &size, const QString &seed);
    int run(const QStringList &arguments);

    QTemporaryDir m_folder;
};

int tst_EstateGenerator::run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("TENANTRY_SIMULATOR"), arguments);
    return process.waitForFinished(30000) ? process.exitCode() : -1;
}

QByteArray tst_EstateGenerator::generated(const QString &size, const QString &seed)
{
    const QString path = m_folder.filePath("estate-" + size + '-' + seed);
    if (run({"--generate", size, "--seed", seed, "--estate-out", path}) != 0)
        return "the simulator failed";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file was written");
}

void tst_EstateGenerator::writes_an_estate_of_the_size_that_was_asked_for()
{
    const QJsonObject estate = QJsonDocument::fromJson(generated("4x250", "1")).object();

    QCOMPARE(estate["format"].toString(), QString("tenantry-estate"));
    QCOMPARE(estate["subscriptions"].toArray().size(), 4);
    QCOMPARE(estate["tenants"].toArray().size(), 1000);
    QSet<QString> hosts;
    QSet<QString> regions;
    for (const QJsonValue &tenant : estate["tenants"].toArray()) {
        hosts << tenant["host"].toString() << tenant["simulate"]["systemHost"].toString();
        regions << tenant["host"].toString().section('.', 1, 1);
    }
    QCOMPARE(hosts.size(), 2000);
    QCOMPARE(regions.size(), 13);
}

void tst_EstateGenerator::writes_the_same_estate_for_the_same_seed()
{
    const QByteArray first = generated("2x20", "7");

    QVERIFY(first.contains("tenantry-estate"));
    QCOMPARE(generated("2x20", "7"), first);
    QVERIFY(generated("2x20", "8") != first);
}

void tst_EstateGenerator::gives_every_tenant_a_client_that_lets_it_in()
{
    const QJsonObject estate = QJsonDocument::fromJson(generated("1x52", "1")).object();
    SimulatorProcess simulator{estate};
    QVERIFY(simulator.start());
    CloudClient client(simulator);
    QHash<QString, QByteArray> secrets;
    for (const QJsonValue &entry : estate["clients"].toArray())
        secrets.insert(entry["clientId"].toString(), entry["secret"].toString().toLatin1());

    const QJsonArray contacts = estate["contacts"].toArray();
    QCOMPARE(contacts.size(), 52);
    for (const QJsonValue &contact : contacts) {
        const QString id = contact["clientId"].toString();
        const auto answer = client.askToken(contact["tenant"].toString(), id.toLatin1(),
                                            secrets.value(id));
        QCOMPARE(answer.status, 200);
    }
}

void tst_EstateGenerator::serves_what_it_invented()
{
    SimulatorProcess simulator{QString(), {"--generate", "1x13"}};
    QVERIFY(simulator.start());
    CloudClient client(simulator);

    QCOMPARE(client.get("https://register.se.qlikcloud.com/nothing").status, 404);
}

void tst_EstateGenerator::refuses_a_size_it_cannot_read()
{
    QCOMPARE(run({"--generate", "many"}), 1);
}

QTEST_GUILESS_MAIN(tst_EstateGenerator)
#include "tst_estategenerator.moc"
