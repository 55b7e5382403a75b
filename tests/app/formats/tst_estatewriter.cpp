#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/formats/exporters.h"
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
    void what_it_would_do_to_the_file_is_told_data();
    void what_it_would_do_to_the_file_is_told();
    void a_file_of_others_is_refused_data();
    void a_file_of_others_is_refused();

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
        for (const Exporter *exporter : estateFormats())
            QTest::newRow(exporter->id.data()) << QString(exporter->id);
    }
    static QList<const Exporter *> estateFormats()
    {
        QList<const Exporter *> formats;
        for (const Exporter &exporter : exporters())
            if (exporter.isOfEstate())
                formats.append(&exporter);
        return formats;
    }
    static QByteArray written(const QString &id, const Estate &estate)
    {
        const Result<RenderedExport> rendered = findExporter(id)->renderEstate(estate, {});
        return rendered ? rendered->file.reveal().toByteArray() : QByteArray();
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
    const QByteArray file = written(id, rich());
    const ImportPlan planned = import(file, {});
    for (const PlannedRow &row : planned.rows)
        QVERIFY2(row.state == PlannedRow::State::New || row.state == PlannedRow::State::Same,
                 qPrintable(row.subject + ": " + row.reason));
    Estate back;
    back.apply(planned.change);
    QCOMPARE(written(id, back), file);
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
    for (const Exporter *exporter : estateFormats())
        QCOMPARE(written(exporter->id, other), written(exporter->id, estate));
}

void TestEstateWriter::no_secret_and_no_key_of_ours_is_written()
{
    const Estate estate = rich();
    for (const Exporter *exporter : estateFormats()) {
        const QByteArray file = written(exporter->id, estate);
        QVERIFY(!file.contains("secret") && !file.contains("slot-1"));
        for (const Client &client : estate.clients())
            QVERIFY(!file.contains(client.key.value.toUtf8()));
        QVERIFY(file.contains(SampleEstate::emeaSystemHost.toUtf8()));
    }
}

void TestEstateWriter::importing_it_again_changes_nothing()
{
    const Estate estate = rich();
    for (const Exporter *exporter : estateFormats()) {
        const ImportPlan planned = import(written(exporter->id, estate), estate);
        QVERIFY(!planned.rows.isEmpty());
        for (const PlannedRow &row : planned.rows)
            QVERIFY2(row.state == PlannedRow::State::Same,
                     qPrintable(row.subject + ": " + row.reason));
    }
}

void TestEstateWriter::every_cell_is_inert()
{
    const QByteArray csv = written("csv", rich());
    QVERIFY(csv.contains("'=prod") && csv.contains("'-id") && csv.contains("''=note"));
    const QByteArray start = csv.left(csv.indexOf("\r\n"));
    QVERIFY(!start.contains("secret"));
}

void TestEstateWriter::an_empty_estate_can_be_written()
{
    const QByteArray file = written("json", {});
    QCOMPARE(file, "{\n  \"format\": \"tenantry-estate\",\n  \"version\": 1,\n"
                   "  \"subscriptions\": [],\n  \"tenants\": [],\n  \"clients\": [],\n"
                   "  \"searches\": []\n}\n");
    QVERIFY(import(file, {}).rows.isEmpty());
}

void TestEstateWriter::what_it_would_do_to_the_file_is_told_data()
{
    everyFormat();
}

void TestEstateWriter::what_it_would_do_to_the_file_is_told()
{
    QFETCH(QString, id);
    const auto kind = [&id](const Estate &estate, const QByteArray &old) {
        const Result<RenderedExport> rendered = findExporter(id)->renderEstate(
            estate, {.exists = !old.isEmpty(), .bytes = Secret(old)});
        return rendered && rendered->effects.size() == 1 ? int(rendered->effects.first().kind) : -1;
    };
    const QByteArray file = written(id, rich());
    QCOMPARE(kind(rich(), {}), int(ExportEffect::Kind::Added));
    QCOMPARE(kind(rich(), "\n"), int(ExportEffect::Kind::Added));
    QCOMPARE(kind(rich(), file), int(ExportEffect::Kind::Same));
    QCOMPARE(kind(SampleEstate().estate, file), int(ExportEffect::Kind::Changed));
}

void TestEstateWriter::a_file_of_others_is_refused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("old");
    QTest::newRow("json of others") << "json" << QByteArray("{\"name\": \"package\"}");
    QTest::newRow("json that is cut off") << "json" << written("json", rich()).chopped(4);
    QTest::newRow("a table instead of json") << "json" << written("csv", rich());
    QTest::newRow("table of others") << "csv" << QByteArray("tenant,price\na,1\n");
    QTest::newRow("table without tenants") << "csv" << QByteArray("name,owner\na,b\n");
    QTest::newRow("json instead of a table") << "csv" << written("json", rich());
}

void TestEstateWriter::a_file_of_others_is_refused()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, old);
    const Result<RenderedExport> rendered = findExporter(id)->renderEstate(rich(),
                                                                           {.exists = true,
                                                                            .bytes = Secret(old)});
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().code, ErrorCode::Invalid);
    QVERIFY(rendered.error().message.startsWith("The file stays as it is."));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestEstateWriter)
#include "tst_estatewriter.moc"
