#include "ui/windowstate.h"

#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;

class TestWindowState : public QObject
{
    Q_OBJECT

private slots:
    void brings_the_window_back_as_it_was_left();
    void brings_the_columns_back_as_they_were_left();
    void brings_the_rest_back_as_it_was_left();
    void begins_plainly_without_a_file();
    void ignores_a_damaged_file_data();
    void ignores_a_damaged_file();
};

namespace {

/// A window with the parts whose state is kept.
struct Window
{
    Window()
    {
        across.addWidget(new QWidget);
        across.addWidget(&down);
        down.addWidget(&table);
        down.addWidget(new QWidget);
        window.setCentralWidget(&across);
        window.resize(900, 600);
        table.setModel(&model);
        table.setSortingEnabled(true);
        table.horizontalHeader()->setSectionsMovable(true);
        window.show();
    }

    WindowState::Parts parts() { return {across, down, table}; }
    QHeaderView &header() { return *table.horizontalHeader(); }

    QStandardItemModel model{3, 4};
    QMainWindow window;
    QSplitter &across = *new QSplitter(Qt::Horizontal, &window);
    QSplitter &down = *new QSplitter(Qt::Vertical, &across);
    QTableView &table = *new QTableView(&down);
};

/// How a window looks, in a line.
QString look(Window &shown)
{
    QHeaderView &header = shown.header();
    QStringList columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        columns.append(header.isSectionHidden(column)
                           ? QString("%1 hidden").arg(column)
                           : QString("%1:%2").arg(column).arg(header.sectionSize(column)));
    }
    return QString("%1x%2, %3, sorted by %4 %5")
        .arg(shown.window.width())
        .arg(shown.window.height())
        .arg(columns.join(' '))
        .arg(header.sortIndicatorSection())
        .arg(header.sortIndicatorOrder() == Qt::AscendingOrder ? "up" : "down");
}

} // namespace

void TestWindowState::brings_the_window_back_as_it_was_left()
{
    const QTemporaryDir folder;
    const WindowState state(folder.filePath("window.ini"));
    Window left;
    left.window.resize(700, 500);
    left.across.setSizes({200, 490});
    left.down.setSizes({300, 190});
    state.save(left.parts());
    state.saveGeometry(left.window);

    Window back;
    QVERIFY(back.window.size() != left.window.size());
    QVERIFY(back.across.sizes() != left.across.sizes());
    QVERIFY(back.down.sizes() != left.down.sizes());
    const WindowState kept(folder.filePath("window.ini"));
    kept.restoreGeometry(back.window);
    kept.restore(back.parts());

    QCOMPARE(back.window.size(), QSize(700, 500));
    QTRY_COMPARE(back.across.sizes(), left.across.sizes());
    QTRY_COMPARE(back.down.sizes(), left.down.sizes());
}

void TestWindowState::brings_the_columns_back_as_they_were_left()
{
    const QTemporaryDir folder;
    const WindowState state(folder.filePath("window.ini"));
    Window left;
    left.header().moveSection(0, 2);
    left.header().resizeSection(1, 77);
    left.header().hideSection(3);
    left.table.sortByColumn(2, Qt::DescendingOrder);
    state.save(left.parts());

    Window back;
    QVERIFY(look(back) != look(left));
    state.restore(back.parts());

    QCOMPARE(look(back), look(left));
    QVERIFY(look(back).contains("1:77"));
    QVERIFY(look(back).contains("3 hidden"));
    QVERIFY(look(back).endsWith("sorted by 2 down"));
}

void TestWindowState::brings_the_rest_back_as_it_was_left()
{
    const QTemporaryDir folder;
    const WindowState state(folder.filePath("window.ini"));
    state.saveAppearance(Appearance::Dark);
    state.saveOpenPaths({"contoso", "contoso/eu"});
    state.saveDetailShown(false);

    const WindowState back(folder.filePath("window.ini"));

    QCOMPARE(back.appearance(), Appearance::Dark);
    QCOMPARE(back.openPaths(), QStringList({"contoso", "contoso/eu"}));
    QVERIFY(!back.isDetailShown());
}

void TestWindowState::begins_plainly_without_a_file()
{
    const WindowState state({});
    Window shown;
    const QString before = look(shown);

    state.saveAppearance(Appearance::Dark);
    state.save(shown.parts());
    state.saveGeometry(shown.window);
    state.restoreGeometry(shown.window);
    state.restore(shown.parts());

    QCOMPARE(look(shown), before);
    QCOMPARE(state.appearance(), Appearance::System);
    QCOMPARE(state.openPaths(), QStringList());
    QVERIFY(state.isDetailShown());
}

void TestWindowState::ignores_a_damaged_file_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("no settings at all") << QByteArray("\x00\xff\x1b[[[=\n\n]", 10);
    QTest::newRow("cut off") << QByteArray("[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0");
    QTest::newRow("values of another kind")
        << QByteArray("[General]\ngeometry=1\nacross=wide\ndown=@Size(1 2)\ncolumns=a, b\n"
                      "appearance=dark\n");
    QTest::newRow("numbers out of range") << QByteArray("[General]\nappearance=77\n");
    QTest::newRow("empty") << QByteArray();
}

void TestWindowState::ignores_a_damaged_file()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath("window.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const WindowState state(file.fileName());
    Window shown;
    const QString before = look(shown);

    state.restoreGeometry(shown.window);
    state.restore(shown.parts());

    QCOMPARE(look(shown), before);
    QCOMPARE(state.appearance(), Appearance::System);
    QCOMPARE(state.openPaths(), QStringList());
    QVERIFY(state.isDetailShown());
}

QTEST_MAIN(TestWindowState)

#include "tst_windowstate.moc"
