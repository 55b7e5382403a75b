#include "app/formats/filediff.h"

#include <QTest>

namespace tenantry {

namespace {

using Kind = DiffLine::Kind;

Secret file(const QByteArray &bytes)
{
    return Secret(bytes);
}

/// A line each, with what a difference is usually marked by.
QByteArray shown(const QByteArray &before, const QByteArray &after)
{
    QByteArray text;
    for (const DiffLine &line : maskedDiff(file(before), file(after), {})) {
        constexpr const char *marks = " +-~";
        text += marks[static_cast<int>(line.kind)] + line.text.toUtf8() + '\n';
    }
    return text;
}

QByteArray numbers(int from, int to)
{
    QByteArray text;
    for (int i = from; i <= to; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class FileDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void tells_what_changes_data();
    void tells_what_changes();
    void leads_from_the_old_file_to_the_new_one();
    void masks_every_secret();
    void stays_short_for_large_files();
};

void FileDiffTest::tells_what_changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const QByteArray &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", "", "", "");
    row("the same", "a\nb\n", "a\nb\n", "");
    row("new file", "", "a\nb\n", "+a\n+b\n");
    row("emptied", "a\nb", "", "-a\n-b\n");
    row("changed", "a\nb\nc\n", "a\nx\nc\n", " a\n-b\n+x\n c\n");
    row("added in front", "b\n", "a\nb\n", "+a\n b\n");
    row("added behind", "a", "a\nb\n", " a\n+b\n");
    row("removed", "a\nb\nc\n", "a\nc\n", " a\n-b\n c\n");
    row("all other", "a\nb\n", "c\nd\n", "-a\n-b\n+c\n+d\n");
    row("far apart", numbers(1, 20), "0\n" + numbers(1, 19) + "x\n",
        "+0\n 1\n 2\n~\n 18\n 19\n-20\n+x\n");
    row("in the middle", numbers(1, 9), numbers(1, 4) + "x\n" + numbers(5, 9),
        "~\n 3\n 4\n+x\n 5\n 6\n~\n");
    row("near to each other", numbers(1, 6), "1\nx\n3\n4\n5\ny\n",
        " 1\n-2\n+x\n 3\n 4\n 5\n-6\n+y\n");
    row("CRLF and mark",
        "\xef\xbb\xbf"
        "a\r\nb\r\n",
        "a\nc\n", " a\n-b\n+c\n");
}

void FileDiffTest::tells_what_changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);

    QCOMPARE(shown(before, after), expected);
}

void FileDiffTest::leads_from_the_old_file_to_the_new_one()
{
    quint32 random = 1;
    const auto someLines = [&random] {
        QByteArrayList lines;
        for (int i = 0; i < 12; ++i) {
            random = random * 1664525 + 1013904223;
            lines.append(QByteArray(1, static_cast<char>('a' + (random >> 24) % 4)));
        }
        return lines;
    };
    for (int round = 0; round < 500; ++round) {
        QByteArrayList old = someLines();
        const QByteArrayList now = someLines();
        QByteArrayList walked;
        qsizetype at = 0;
        const QList<DiffLine> lines = maskedDiff(file(old.join('\n')), file(now.join('\n')), {});
        for (const DiffLine &line : lines) {
            if (line.kind == Kind::Gap)
                break; // the rest is as it was
            if (line.kind != Kind::Added)
                QCOMPARE(line.text.toUtf8(), old.value(at++));
            if (line.kind != Kind::Removed)
                walked.append(line.text.toUtf8());
        }
        const bool isWhole = lines.isEmpty() || !lines.contains(DiffLine{Kind::Gap, {}});
        if (isWhole && !lines.isEmpty())
            QCOMPARE(walked + old.mid(at), now);
    }
}

void FileDiffTest::masks_every_secret()
{
    const Secret known(QByteArrayView("kn0wn"));
    const std::array<const Secret *, 1> secrets{&known};

    const QList<DiffLine> lines = maskedDiff(file("a: kn0wn\nclient-secret: old\n"),
                                             file("a: kn0wn\nclient-secret: kn0wn\n"), secrets);

    QCOMPARE(lines, (QList<DiffLine>{{Kind::Same, "a: ••••"},
                                     {Kind::Removed, "client-secret: ••••"},
                                     {Kind::Added, "client-secret: ••••"}}));
}

void FileDiffTest::stays_short_for_large_files()
{
    const QByteArray large = numbers(1, 100000);
    const QList<DiffLine> one = maskedDiff(file(large), file("0\n" + large + "x\n"), {});
    QCOMPARE(one.size(), 7); // +0 1 2 gap 99999 100000 +x

    const QList<DiffLine> all = maskedDiff(file(large), file(numbers(200000, 300000)), {});
    QCOMPARE(all.size(), 401);
    QCOMPARE(all.last().kind, Kind::Gap);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::FileDiffTest)

#include "tst_filediff.moc"
