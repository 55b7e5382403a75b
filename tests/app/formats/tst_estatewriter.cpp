#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/formats/estateexporters.h"
#include "app/formats/importers.h"
#include "tests/support/sampleestate.h"

#include <QTest>

namespace tenantry {

class TestEstateWriter : public QObject
{
    Q_OBJECT

private slots:
    void what_was_written_is_read_and_gives_the_same_bytes_data();
    void what_was_written_is_read_and_gives_the_same_bytes();
    void the_order_of_adding_does_not_matter();
    void no_secret_and_no_key_of_ours_is_written();
    void importing_it_again_changes_nothing();
    void every_cell_is_inert();
    void an_empty_estate_can_be_written();

private:
    static Estate rich();
    static ImportPlan import(const QByteArray &file, const Estate &estate)
    {
        const Result<ImportTable> table = readImport(Secret(file));
        if (!table)
            return {};
        return planImport(mappedRows(*table, guessMapping(*table)), estate,
                          RegionCatalogue::builtIn());
    }
    static void everyFormat()
    {
        QTest::addColumn<QString>("id");
        for (const EstateExporter &exporter : estateExporters())
            QTest::newRow(exporter.id.data()) << QString(exporter.id);
    }
};

/// The sample estate with everything said that can be said.
Estate TestEstateWriter::rich()
{
    Estate estate = SampleEstate().estate;
    Subscription subscription = *estate.subscriptionByName(u"Contoso");
    subscription.environment = "test";
    subscription.subscriptionId = "5f3c";
    subscription.regionEnvironments = {{"eu", "prod"}, {"us", "a, b"}};
    Tenant tenant = *estate.tenantByHost(SampleEstate::emea);
    tenant.environment = "=prod";
    tenant.tags = {"nightly", "with, comma", "=1"};
    tenant.tenantId = "-id";
    tenant.lifecycle = "active";
    tenant.remarks = {"Ida “Q”", "two\nlines; \"quoted\"", {2026, 12, 1}};
    Client client = *estate.regionLevelClient(subscription.key, "eu");
    client.remarks = {"Bo", "'=note", {2027, 1, 2}};
    estate.apply({.subscriptions = {subscription},
                  .tenants = {tenant},
                  .clients = {client},
                  .savedSearches = {{SavedSearchKey::make(), "Mine", "tag:x -env:prod"}}});
    return estate;
}

void TestEstateWriter::what_was_written_is_read_and_gives_the_same_bytes_data()
{
    everyFormat();
}

void TestEstateWriter::what_was_written_is_read_and_gives_the_same_bytes()
{
    QFETCH(QString, id);
    const QByteArray written = findEstateExporter(id)->render(rich());
    const ImportPlan planned = import(written, {});
    for (const PlannedRow &row : planned.rows)
        QVERIFY2(row.state == PlannedRow::State::New || row.state == PlannedRow::State::Same,
                 qPrintable(row.subject + ": " + row.reason));
    Estate back;
    back.apply(planned.change);
    QCOMPARE(findEstateExporter(id)->render(back), written);
    QCOMPARE(back.tenantByHost(SampleEstate::emea)->tags,
             rich().tenantByHost(SampleEstate::emea)->tags);
}

void TestEstateWriter::the_order_of_adding_does_not_matter()
{
    const Estate estate = rich();
    EstateChange reversed{estate.subscriptions(), estate.tenants(), estate.clients()};
    std::reverse(reversed.subscriptions.begin(), reversed.subscriptions.end());
    std::reverse(reversed.tenants.begin(), reversed.tenants.end());
    std::reverse(reversed.clients.begin(), reversed.clients.end());
    reversed.savedSearches = estate.savedSearches();
    Estate other;
    other.apply(reversed);
    for (const EstateExporter &exporter : estateExporters())
        QCOMPARE(exporter.render(other), exporter.render(estate));
}

void TestEstateWriter::no_secret_and_no_key_of_ours_is_written()
{
    const Estate estate = rich();
    for (const EstateExporter &exporter : estateExporters()) {
        const QByteArray written = exporter.render(estate);
        QVERIFY(!written.contains("secret") && !written.contains("slot-1"));
        for (const Client &client : estate.clients())
            QVERIFY(!written.contains(client.key.value.toUtf8()));
        QVERIFY(written.contains(SampleEstate::emeaSystemHost.toUtf8()));
    }
}

void TestEstateWriter::importing_it_again_changes_nothing()
{
    const Estate estate = rich();
    for (const EstateExporter &exporter : estateExporters()) {
        const ImportPlan planned = import(exporter.render(estate), estate);
        QVERIFY(!planned.rows.isEmpty());
        for (const PlannedRow &row : planned.rows)
            QVERIFY2(row.state == PlannedRow::State::Same,
                     qPrintable(row.subject + ": " + row.reason));
    }
}

void TestEstateWriter::every_cell_is_inert()
{
    const QByteArray csv = findEstateExporter(u"csv")->render(rich());
    QVERIFY(csv.contains("'=prod") && csv.contains("'-id") && csv.contains("''=note"));
    const QByteArray start = csv.left(csv.indexOf("\r\n"));
    QVERIFY(!start.contains("secret"));
}

void TestEstateWriter::an_empty_estate_can_be_written()
{
    const QByteArray written = findEstateExporter(u"json")->render({});
    QCOMPARE(written, "{\n  \"format\": \"tenantry-estate\",\n  \"version\": 1,\n"
                      "  \"subscriptions\": [],\n  \"tenants\": [],\n  \"clients\": [],\n"
                      "  \"searches\": []\n}\n");
    QVERIFY(import(written, {}).rows.isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestEstateWriter)
#include "tst_estatewriter.moc"
