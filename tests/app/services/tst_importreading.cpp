#include "app/services/importreading.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QTest>

namespace tenantry {

class TestImportReading : public QObject
{
    Q_OBJECT

private slots:
    void reads_a_file_data();
    void reads_a_file();
    void tells_what_is_wrong_data();
    void tells_what_is_wrong();
    void gives_up_after_two_seconds();
    void the_end_of_the_reading_ends_the_wait();

private:
    static inline const QString path = "/home/tenants.csv";
    static QByteArray table(int rows)
    {
        QByteArray file = "tenant,notes\n";
        for (int row = 0; row < rows; ++row)
            file += "t" + QByteArray::number(row) + ".eu.qlikcloud.com," + QByteArray(80, 'n')
                  + "\n";
        return file;
    }
};

void TestImportReading::reads_a_file_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("at a glance") << 3;
    QTest::newRow("in a thread") << 5000;
}

void TestImportReading::reads_a_file()
{
    QFETCH(int, rows);
    TestWorkspace outside;
    outside.files.files.insert(path, table(rows));
    ImportReading reading(outside.workspace.ports());
    Answer<Result<ImportFile>> answer;
    reading.startFile(path, answer.receiver());
    QCOMPARE(answer.value.has_value(), rows == 3);
    const Result<ImportFile> &file = answer.wait();
    QVERIFY(file);
    QCOMPARE(file->table.rows.size(), rows);
    QVERIFY(!file->was.hash.isEmpty());
    QVERIFY(file->was.bytes.isEmpty());
}

void TestImportReading::tells_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no file") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("small") << QByteArray("{\"a\": ") << ErrorCode::Corrupt;
    QTest::newRow("large") << "[" + QByteArray("{\"tenant\": 1},").repeated(9000)
                           << ErrorCode::Corrupt;
}

void TestImportReading::tells_what_is_wrong()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    TestWorkspace outside;
    if (!file.isNull())
        outside.files.files.insert(path, file);
    ImportReading reading(outside.workspace.ports());
    Answer<Result<ImportFile>> answer;
    reading.startFile(path, answer.receiver());
    QVERIFY(!answer.wait());
    QCOMPARE(answer.wait().error().code, code);
}

void TestImportReading::gives_up_after_two_seconds()
{
    TestWorkspace outside;
    ImportReading reading(outside.workspace.ports());
    Answer<Result<ImportFile>> answer;
    reading.startText(Secret(table(5000)), answer.receiver());
    QVERIFY(!answer.value);
    outside.clock.advance(std::chrono::milliseconds(1999));
    QVERIFY(!answer.value);
    outside.clock.advance(std::chrono::milliseconds(1));
    QVERIFY(answer.value && !*answer.value);
    QCOMPARE(answer.value->error().code, ErrorCode::TooLarge);
    QTest::qWait(50); // what comes too late is dropped
    QVERIFY(!*answer.value);
}

void TestImportReading::the_end_of_the_reading_ends_the_wait()
{
    TestWorkspace outside;
    auto reading = std::make_unique<ImportReading>(outside.workspace.ports());
    Answer<Result<ImportFile>> answer;
    reading->startText(Secret(table(5000)), answer.receiver());
    reading.reset();
    QTest::qWait(50);
    QVERIFY(!answer.value);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestImportReading)

#include "tst_importreading.moc"
