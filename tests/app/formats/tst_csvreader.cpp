#include "app/formats/csvreader.h"
#include "app/formats/csvwriter.h"

#include <QTest>

namespace tenantry {

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_what_programs_write_data();
    void reads_what_programs_write();
    void tells_the_line_of_what_it_cannot_read_data();
    void tells_the_line_of_what_it_cannot_read();
    void a_row_knows_the_line_it_begins_in();
    void what_is_written_is_inert_and_comes_back_as_it_was_data();
    void what_is_written_is_inert_and_comes_back_as_it_was();
};

namespace {

/// Cells between bars, rows between slashes.
QString text(const QList<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows)
        lines.append(row.cells.join('|'));
    return lines.join(" / ");
}

} // namespace

void TestCsvReader::reads_what_programs_write_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &bytes, const char *read) {
        QTest::newRow(name) << bytes << QString::fromUtf8(read);
    };
    row("commas", "a,b\r\nc,d\r\n", "a|b / c|d");
    row("no last line end", "a,b\nc,d", "a|b / c|d");
    row("CR only", "a,b\rc,d\r", "a|b / c|d");
    row("mixed line ends", "a\r\nb\nc\rd", "a / b / c / d");
    row("mark",
        "\xef\xbb\xbf"
        "a,b",
        "a|b");
    row("mark and quotes",
        "\xef\xbb\xbf"
        "\"a\",b",
        "a|b");
    row("semicolons", "a;b,c;f\nd;e", "a|b,c|f / d|e");
    row("tabs", "a\tb\nc\td", "a|b / c|d");
    row("a separator in quotes does not count", "\"a,b,c\";d\n", "a,b,c|d");
    row("sep=", "sep=;\r\na,x;b\r\n", "a,x|b");
    row("quotes", "\"say \"\"no\"\"\",b", "say \"no\"|b");
    row("line end in quotes", "\"a\r\nb\",c\nd,e", "a\nb|c / d|e");
    row("quote inside a plain cell", "5\" pipe,b", "5\" pipe|b");
    row("empty cells", ",a,\n,,\nb,,c", "|a| / b||c");
    row("empty lines", "\n\na\n\n  \nb\n\n", "a / b");
    row("quoted nothing", "\"\",a", "|a");
    row("nothing", "", "");
    row("only spaces", "   \n ", "");
    row("short and long rows", "a,b\nc\nd,e,f", "a|b / c / d|e|f");
    row("not ASCII", "Zürich,東京", "Zürich|東京");
    row("a guarded formula", "'=1+1,'a,''=x", "=1+1|'a|'=x");
}

void TestCsvReader::reads_what_programs_write()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, read);
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message));
    QCOMPARE(text(*rows), read);
}

void TestCsvReader::tells_the_line_of_what_it_cannot_read_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const auto row =
        [](const char *name, const QByteArray &bytes, ErrorCode code, const char *named) {
        QTest::newRow(name) << bytes << code << QString::fromUtf8(named);
    };
    row("NUL", QByteArray("a,b\nc\0d", 7), ErrorCode::Invalid, "UTF-8");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0,\0",
                   6),
        ErrorCode::Invalid, "UTF-8");
    row("Latin-1", "a\nb\nZ\xfcrich", ErrorCode::Invalid, "Line 3");
    row("overlong", "a\n\xc0\xaf", ErrorCode::Invalid, "Line 2");
    row("never closed", "a,b\n\"c,d\ne,f", ErrorCode::Invalid, "Line 2");
    row("goes on behind", "a\n\"b\"c", ErrorCode::Invalid, "Line 2");
    row("10 MB cell", "a\n" + QByteArray(10'000'000, 'x'), ErrorCode::TooLarge, "Line 2");
    row("10 MB quoted", "a\n\"" + QByteArray(10'000'000, 'x'), ErrorCode::TooLarge, "Line 2");
    row("too many rows", QByteArray("a\n").repeated(100'001), ErrorCode::TooLarge, "100000");
    row("too many cells", QByteArray(3'000'000, ','), ErrorCode::TooLarge, "");
}

void TestCsvReader::tells_the_line_of_what_it_cannot_read()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const Result<QList<CsvRow>> rows = readCsv(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    QVERIFY2(rows.error().message.contains(named), qPrintable(rows.error().message));
}

void TestCsvReader::a_row_knows_the_line_it_begins_in()
{
    const Result<QList<CsvRow>> rows = readCsv("a\n\n\"b\n\nb\"\r\nc\rd");
    QList<qsizetype> lines;
    for (const CsvRow &row : *rows)
        lines.append(row.line);
    QCOMPARE(lines, (QList<qsizetype>{1, 3, 6, 7}));
}

void TestCsvReader::what_is_written_is_inert_and_comes_back_as_it_was_data()
{
    QTest::addColumn<QString>("said");
    for (const char *said : {"plain", "=1+1", "+49 30", "-", "@SUM(A1)", "\tx", "\rx", "'", "'=x",
                             "''@", "a,b", "a;b", "say \"no\"", "two\nlines", "'plain", " =x"})
        QTest::newRow(said) << QString(said);
}

void TestCsvReader::what_is_written_is_inert_and_comes_back_as_it_was()
{
    QFETCH(QString, said);
    QString seen = csvCell(said); // as a spreadsheet takes it
    if (seen.startsWith('"'))
        seen = seen.mid(1);
    QVERIFY(!QString("=+-@\t\r").contains(seen.front()));
    const Result<QList<CsvRow>> rows = readCsv(csvLine({said, "b"}));
    QVERIFY(rows);
    QString back = said;
    back.replace('\r', '\n'); // a line end is a line end
    QCOMPARE(rows->first().cells, (QStringList{back, "b"}));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestCsvReader)
#include "tst_csvreader.moc"
