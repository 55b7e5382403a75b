#include "ui/views/celldelegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cstdlib>

using namespace tenantry;

namespace {

/// A table with one cell, drawn.
struct Cell
{
    explicit Cell(const QString &text, int width = 200)
    {
        model.setItem(0, 0, new QStandardItem(text));
        table.setModel(&model);
        table.setShowGrid(false);
        table.setColumnWidth(0, width);
        table.resize(400, 100);
        table.show();
    }

    QImage drawn(QAbstractItemDelegate &delegate)
    {
        table.setItemDelegate(&delegate);
        const QRect place = table.visualRect(model.index(0, 0));
        return table.viewport()->grab(place.adjusted(0, 0, 40, 0)).toImage();
    }
    QStandardItem &item() { return *model.item(0); }

    QStandardItemModel model;
    QTableView table;
};

/// Where an image is not as its right edge, which is empty, is.
QRect ink(const QImage &image)
{
    QRect found;
    const QRgb ground = image.pixel(image.width() - 1, image.height() / 2);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
    return found;
}

bool isNear(const QRect &a, const QRect &b)
{
    return std::abs(a.left() - b.left()) <= 1 && std::abs(a.right() - b.right()) <= 1
        && std::abs(a.top() - b.top()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

QString shown(const QRect &rect)
{
    return QString("%1,%2 to %3,%4")
        .arg(rect.left())
        .arg(rect.top())
        .arg(rect.right())
        .arg(rect.bottom());
}

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT

private slots:
    void draws_where_the_style_does_data();
    void draws_where_the_style_does();
    void a_struck_text_is_not_taken_for_a_plain_one();
    void a_wider_font_is_measured_anew();
    void a_cut_follows_the_width();
    void what_is_chosen_is_drawn_in_its_colour();
};

void TestCellDelegate::draws_where_the_style_does_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasIcon");
    QTest::newRow("a text") << "Contoso EMEA" << 200 << false;
    QTest::newRow("with an icon") << "Contoso EMEA" << 200 << true;
    QTest::newRow("an icon alone") << "" << 200 << true;
    QTest::newRow("nothing") << "" << 200 << false;
    QTest::newRow("two lines") << "one\ntwo" << 200 << false;
}

void TestCellDelegate::draws_where_the_style_does()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(bool, hasIcon);
    Cell cell(text, width);
    cell.table.setWordWrap(false);
    if (hasIcon) {
        QPixmap icon(16, 16);
        icon.fill(Qt::red);
        cell.item().setIcon(QIcon(icon));
    }
    QStyledItemDelegate plain;
    CellDelegate ours;
    const QRect expected = ink(cell.drawn(plain));
    const QRect seen = ink(cell.drawn(ours));
    if (!text.contains('\n')) // the style draws a sign for the line's end
        QVERIFY2(isNear(seen, expected), qPrintable(shown(seen) + " is not " + shown(expected)));
    QCOMPARE(seen.isEmpty(), text.isEmpty() && !hasIcon);
    QCOMPARE(ink(cell.drawn(ours)), seen); // from what is kept
}

void TestCellDelegate::a_struck_text_is_not_taken_for_a_plain_one()
{
    Cell cell("vanished");
    CellDelegate ours;
    const QImage plain = cell.drawn(ours);
    QFont font = cell.table.font();
    font.setStrikeOut(true);
    cell.item().setFont(font);
    QVERIFY(cell.drawn(ours) != plain);
    cell.item().setFont(cell.table.font());
    QCOMPARE(cell.drawn(ours), plain);
}

void TestCellDelegate::a_wider_font_is_measured_anew()
{
    Cell cell("just as wide as its cell", 400);
    CellDelegate ours;
    const int width = ink(cell.drawn(ours)).right() + 8;
    cell.table.setColumnWidth(0, width);
    QVERIFY(ink(cell.drawn(ours)).right() < width);
    QFont font = cell.table.font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    cell.item().setFont(font);
    QVERIFY2(ink(cell.drawn(ours)).right() < width, qPrintable(shown(ink(cell.drawn(ours)))));
}

void TestCellDelegate::a_cut_follows_the_width()
{
    Cell cell("a text that is much too long for its cell", 60);
    CellDelegate ours;
    for (const int width : {60, 90, 60, 120}) {
        cell.table.setColumnWidth(0, width);
        const QRect seen = ink(cell.drawn(ours));
        QVERIFY2(seen.right() < width, qPrintable(shown(seen)));
        QVERIFY2(seen.right() > width - 25, qPrintable(shown(seen)));
    }
}

void TestCellDelegate::what_is_chosen_is_drawn_in_its_colour()
{
    Cell cell("chosen");
    CellDelegate ours;
    QPalette palette = cell.table.palette();
    palette.setColor(QPalette::HighlightedText, Qt::red);
    palette.setColor(QPalette::Text, Qt::blue);
    cell.table.setPalette(palette);
    const auto has = [](const QImage &image, bool (*isSuch)(const QColor &color)) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (isSuch(image.pixelColor(x, y)))
                    return true;
        return false;
    };
    const auto isBlue = [](const QColor &color) { return color.blue() > 200 && color.red() < 60; };
    const auto isRed = [](const QColor &color) { return color.red() > 200 && color.blue() < 60; };
    QVERIFY(has(cell.drawn(ours), isBlue) && !has(cell.drawn(ours), isRed));
    cell.table.selectAll();
    QVERIFY(has(cell.drawn(ours), isRed));
}

QTEST_MAIN(TestCellDelegate)

#include "tst_celldelegate.moc"
