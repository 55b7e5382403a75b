#include "app/platform/platform.h"
#include "app/ports/memorysecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void keeps_secrets_in_memory_only_in_the_demo();
    void refuses_options_that_cannot_work_data();
    void refuses_options_that_cannot_work();
    void prefers_the_regions_file_of_the_user();
    void names_a_regions_file_that_is_broken();
    void has_regions_without_any_file();
    void makes_nothing_before_it_is_needed();

private:
    using Made = Result<std::unique_ptr<Platform>>;

    Made make(bool isDemo = true) const
    {
        return Platform::create({isDemo, m_directory.filePath("data"), "none", {}});
    }
    void writeRegions(const QByteArray &json) const
    {
        QVERIFY(QDir().mkpath(m_directory.filePath("data")));
        QFile file(m_directory.filePath("data/regions.json"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
    }

    QTemporaryDir m_directory;
};

void TestPlatform::keeps_secrets_in_memory_only_in_the_demo()
{
    const Made demo = make();
    QVERIFY(demo);
    const SecretStore &secrets = (*demo)->ports().secrets;
    QVERIFY(dynamic_cast<const MemorySecretStore *>(&secrets));
    const Made real = make(false);
    QVERIFY(real);
    const SecretStore &keychain = (*real)->ports().secrets;
    QVERIFY(!dynamic_cast<const MemorySecretStore *>(&keychain));
}

void TestPlatform::refuses_options_that_cannot_work_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("caFile");
    QTest::newRow("no address") << "nonsense://"
                                << "";
    QTest::newRow("no file") << "none"
                             << "/nowhere.pem";
    QTest::newRow("no certificate") << "none" << QFile::decodeName("/dev/null");
}

void TestPlatform::refuses_options_that_cannot_work()
{
    QFETCH(QString, proxy);
    QFETCH(QString, caFile);
    const Made made = Platform::create({true, m_directory.path(), proxy, caFile});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Invalid);
}

void TestPlatform::prefers_the_regions_file_of_the_user()
{
    writeRegions(R"({"format":"tenantry-regions","version":1,
        "domains":{"commercial":"qlikcloud.com"},
        "regions":[{"code":"xx","awsCode":"xx-north-1","name":"Elsewhere",
                    "environments":["commercial"]}]})");
    const Made made = make();
    const Result<RegionCatalogue> regions = (*made)->regions();
    QVERIFY(regions);
    QCOMPARE(regions->regions().size(), 1);
    QVERIFY(regions->find(u"xx"));
}

void TestPlatform::names_a_regions_file_that_is_broken()
{
    writeRegions("{");
    const Made made = make();
    const Result<RegionCatalogue> regions = (*made)->regions();
    QVERIFY(!regions);
    QCOMPARE(regions.error().code, ErrorCode::Corrupt);
    QVERIFY(regions.error().message.contains(m_directory.filePath("data/regions.json")));
}

void TestPlatform::has_regions_without_any_file()
{
    QFile::remove(m_directory.filePath("data/regions.json"));
    const Made made = make();
    const Result<RegionCatalogue> regions = (*made)->regions();
    QVERIFY(regions);
    QVERIFY(regions->find(u"eu-west-1"));
}

void TestPlatform::makes_nothing_before_it_is_needed()
{
    const QTemporaryDir directory;
    const QString dataDir = directory.filePath("data");
    const Made made = Platform::create({true, dataDir, "none", {}});
    QVERIFY(made);
    QVERIFY((*made)->regions());
    QVERIFY(!QFile::exists(dataDir));
    QCOMPARE((*made)->dataDir(), dataDir);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestPlatform)
#include "tst_platform.moc"
