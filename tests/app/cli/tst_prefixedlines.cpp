#include "app/cli/prefixedlines.h"

#include <QTest>

namespace tenantry {

class TestPrefixedLines : public QObject
{
    Q_OBJECT

private slots:
    void gives_out_whole_lines_with_the_prefix();
    void ends_the_last_line();
    void cuts_a_line_that_has_no_end();
};

void TestPrefixedLines::gives_out_whole_lines_with_the_prefix()
{
    PrefixedLines lines("acme: ");
    QCOMPARE(lines.pass("one\ntw").reveal().toByteArray(), "acme: one\n");
    QCOMPARE(lines.pass("o").reveal().toByteArray(), "");
    QCOMPARE(lines.pass(QByteArray("\n\nthr\0ee\r\n", 10)).reveal().toByteArray(),
             QByteArray("acme: two\nacme: \nacme: thr\0ee\r\n", 31));
}

void TestPrefixedLines::ends_the_last_line()
{
    PrefixedLines lines("acme: ");
    QCOMPARE(lines.finish().reveal().toByteArray(), "");
    QCOMPARE(lines.pass("no end").reveal().toByteArray(), "");
    QCOMPARE(lines.finish().reveal().toByteArray(), "acme: no end\n");
    QCOMPARE(lines.finish().reveal().toByteArray(), "");
}

void TestPrefixedLines::cuts_a_line_that_has_no_end()
{
    PrefixedLines lines(">");
    QByteArray written;
    for (int i = 0; i < 3000; ++i)
        written += lines.pass(QByteArray(1024, 'x')).reveal().toByteArray();
    QCOMPARE(written.count('\n'), 2);
    QCOMPARE(written.size(), 2 * (1024 * 1024 + 2));
    written += lines.finish().reveal().toByteArray();
    QCOMPARE(written.count('x'), 3000 * 1024);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestPrefixedLines)
#include "tst_prefixedlines.moc"
