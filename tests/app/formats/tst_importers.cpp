#include "app/domain/importplan.h"
#include "app/formats/columnmapping.h"
#include "app/formats/importers.h"
#include "tests/app/formats/hostilecorpus.h"
#include "tests/app/formats/importcorpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace tenantry {

class TestImporters : public QObject
{
    Q_OBJECT

private slots:
    void reads_clients_with_their_secrets_data();
    void reads_clients_with_their_secrets();
    void a_secret_is_never_the_text_of_a_cell_data() { reads_clients_with_their_secrets_data(); }
    void a_secret_is_never_the_text_of_a_cell();
    void reads_utf_16_as_well_data();
    void reads_utf_16_as_well();
    void a_comment_becomes_notes_but_not_our_own();
    void refuses_hostile_files_quickly_and_with_a_sentence_data();
    void refuses_hostile_files_quickly_and_with_a_sentence();
    void half_a_file_never_crashes_data() { reads_clients_with_their_secrets_data(); }
    void half_a_file_never_crashes();
    void files_of_the_fuzzer_never_crash();
    void what_cannot_be_seen_is_written_out();
};

namespace {

const Importer &importerOf(const QByteArray &file)
{
    return *std::ranges::find_if(importers(), [&file](const Importer &importer) {
        return importer.recognizes(file);
    });
}

QByteArray textOf(const ImportRow &row, const ImportTable &table)
{
    QList<QByteArray> parts;
    for (const ImportField field :
         {ImportField::Host, ImportField::Region, ImportField::Tier, ImportField::ClientId})
        parts.append(row.at(field).toUtf8());
    const auto secret = table.secrets.find(row.number);
    parts.append(secret == table.secrets.end() ? "" : secret->second.reveal().toByteArray());
    return (row.refusal.isEmpty() ? "" : "!") + parts.join('|');
}

ImportPlan planOf(const ImportTable &table)
{
    static const RegionCatalogue regions = RegionCatalogue::builtIn();
    return planImport(mappedRows(table, guessMapping(table)), {}, regions,
                      {.subscription = "Contoso"});
}

} // namespace

void TestImporters::reads_clients_with_their_secrets_data()
{
    QTest::addColumn<QString>("importer");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QList<QByteArray>>("rows");
    for (const auto &cases : {contextsCases(), variableCases(), jsonCases()})
        for (const ImportCase &entry : cases)
            QTest::newRow(entry.name) << QString(entry.importer) << entry.file << entry.rows;
}

void TestImporters::reads_clients_with_their_secrets()
{
    QFETCH(QString, importer);
    QFETCH(QByteArray, file);
    QFETCH(QList<QByteArray>, rows);
    QCOMPARE(QString(importerOf(file).id), importer);
    const Result<ImportTable> table = readImport(Secret(file));
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QList<QByteArray> read;
    for (const ImportRow &row : mappedRows(*table, guessMapping(*table)))
        read.append(textOf(row, *table));
    QCOMPARE(read, rows);
}

void TestImporters::a_secret_is_never_the_text_of_a_cell()
{
    QFETCH(QByteArray, file);
    const Result<ImportTable> table = readImport(Secret(file));
    QVERIFY(table);
    for (const auto &[number, secret] : table->secrets)
        for (const ImportTable::Row &row : table->rows)
            for (const QString &cell : row.cells)
                QVERIFY(!cell.contains(QString::fromUtf8(secret.reveal())));
    for (const char *other : {"k3y", "p4ss"})
        for (const ImportTable::Row &row : table->rows)
            QVERIFY(!row.cells.join('|').contains(other) && !row.refusal.contains(other));
}

void TestImporters::reads_utf_16_as_well_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("little endian") << false;
    QTest::newRow("big endian") << true;
}

void TestImporters::reads_utf_16_as_well()
{
    QFETCH(bool, isBigEndian);
    QByteArray file;
    for (const QChar c : QString(QChar::ByteOrderMark) + "QLIK_HOST=ä\nQLIK_CLIENT_ID=i\n") {
        file.append(isBigEndian ? char(c.row()) : char(c.cell()));
        file.append(isBigEndian ? char(c.cell()) : char(c.row()));
    }
    const Result<ImportTable> table = readImport(Secret(file));
    QVERIFY(table);
    QCOMPARE(table->rows.first().cells, (QStringList{"ä", "i"}));
}

void TestImporters::a_comment_becomes_notes_but_not_our_own()
{
    const Result<ImportTable> table = readImport(Secret(contextsFile));
    QVERIFY(table);
    QCOMPARE(mappedRows(*table, guessMapping(*table))[0].at(ImportField::ClientNotes),
             "nightly deploy");
    const Result<ImportTable> own = readImport(
        Secret("contexts:\n  a.eu.qlikcloud.com:\n    server: a.eu.qlikcloud.com\n"
               "    oauth-client-id: i\n    comment: \"Tenantry: client x (region-level)\"\n"));
    QVERIFY(own);
    QCOMPARE(own->columns, (QStringList{"tenant", "clientId"}));
}

void TestImporters::refuses_hostile_files_quickly_and_with_a_sentence_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto add = [](const char *kind, const QList<QPair<const char *, QByteArray>> &files) {
        for (const auto &[name, file] : files)
            QTest::addRow("%s: %s", kind, name) << file;
    };
    add("YAML", hostileYaml());
    add("JSON", hostileJson());
    add("text", hostileText());
}

void TestImporters::refuses_hostile_files_quickly_and_with_a_sentence()
{
    QFETCH(QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    const Result<ImportTable> table = readImport(Secret(file));
    QVERIFY2(timer.elapsed() < 10'000, "far longer than it may take even when it is slowed down");
    QVERIFY(!table);
    const QChar end = table.error().message.back();
    QVERIFY(end == '.' || end == '?');
    QVERIFY(table.error().message.size() < 500);
}

void TestImporters::half_a_file_never_crashes()
{
    QFETCH(QByteArray, file);
    for (qsizetype length = 0; length < file.size(); length += 11) {
        QByteArray changed = file.first(length);
        for (const char *end : {"", "\"", "\\u"}) {
            const Result<ImportTable> table = readImport(Secret(changed + end));
            if (table)
                planOf(*table);
            else
                QVERIFY(!table.error().message.isEmpty());
        }
    }
}

/// Each file of the corpus, with one byte changed at a time.
void TestImporters::files_of_the_fuzzer_never_crash()
{
    const QDir corpus(qEnvironmentVariable("TENANTRY_SOURCE") + "/tests/fuzz/corpus");
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            constexpr QByteArrayView changes = "\"\n{\xff:'";
            QByteArray changed = bytes;
            changed[at] = changes[at % changes.size()];
            const Result<ImportTable> table = readImport(Secret(changed));
            if (table)
                planOf(*table);
            else
                QVERIFY(!table.error().message.isEmpty());
        }
    }
}

void TestImporters::what_cannot_be_seen_is_written_out()
{
    const Result<ImportTable> table = readImport(
        Secret("QLIK_HOST=a\u202egnp.eu.qlikcloud.com\nQLIK_CLIENT_ID=i\u200dd\n"));
    QVERIFY(table);
    const ImportPlan plan = planOf(*table);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows[0].state, PlannedRow::State::Invalid);
    QCOMPARE(plan.rows[0].subject, "a\\u{202e}gnp.eu.qlikcloud.com");
    QVERIFY(plan.change.isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestImporters)
#include "tst_importers.moc"
