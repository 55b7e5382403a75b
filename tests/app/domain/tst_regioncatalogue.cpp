#include "app/domain/regioncatalogue.h"

#include <QTest>

using namespace tenantry;

namespace {

const QByteArray good = R"({"format":"tenantry-regions","version":1,
    "domains":{"commercial":"qlikcloud.com"},
    "regions":[{"code":"eu","awsCode":"eu-west-1","name":"Europe","environments":["commercial"]}]})";

} // namespace

class TestRegionCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void knows_the_thirteen_regions();
    void finds_a_region_by_either_code();
    void shows_an_unknown_code_as_it_came();
    void refuses_a_broken_file_with_the_reason_data();
    void refuses_a_broken_file_with_the_reason();
};

void TestRegionCatalogue::knows_the_thirteen_regions()
{
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    QCOMPARE(regions.regions().size(), 13);
    QCOMPARE(regions.find(u"ap")->awsCode, "ap-southeast-2");
    QCOMPARE(regions.find(u"sg")->awsCode, "ap-southeast-1");
    QCOMPARE(regions.environmentOf(u"qlikcloudgov.com"), "government");
    QVERIFY(regions.find(u"us")->environments.contains("government"));
    QVERIFY(!regions.find(u"eu")->environments.contains("government"));
}

void TestRegionCatalogue::finds_a_region_by_either_code()
{
    const RegionCatalogue regions = RegionCatalogue::builtIn();
    QCOMPARE(regions.find(u"EU-WEST-1")->code, "eu");
    QCOMPARE(regions.find(u"eu")->code, "eu");
    QVERIFY(!regions.find(u"zz"));
}

void TestRegionCatalogue::shows_an_unknown_code_as_it_came()
{
    QCOMPARE(RegionCatalogue::builtIn().displayName("ca-central-1"), "ca-central-1");
}

void TestRegionCatalogue::refuses_a_broken_file_with_the_reason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << "byte 0";
    QTest::newRow("cut") << good.left(100) << "byte";
    QTest::newRow("other file") << QByteArray("{}") << "regions file";
    QTest::newRow("newer") << QByteArray(good).replace("\"version\":1", "\"version\":2")
                           << "version";
    QTest::newRow("no code") << QByteArray(good).replace("\"code\":\"eu\"", "\"code\":\"\"")
                             << "lacks";
    QTest::newRow("twice") << QByteArray(good).replace(
        "\"regions\":[",
        R"("regions":[{"code":"eu","awsCode":"x","name":"E","environments":["commercial"]},)")
                           << "twice";
    QTest::newRow("none") << QByteArray(
        R"({"format":"tenantry-regions","version":1,"domains":{"commercial":"q"},"regions":[]})")
                          << "no regions";
}

void TestRegionCatalogue::refuses_a_broken_file_with_the_reason()
{
    QVERIFY(RegionCatalogue::fromJson(good));
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const Result<RegionCatalogue> read = RegionCatalogue::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestRegionCatalogue)
#include "tst_regioncatalogue.moc"
