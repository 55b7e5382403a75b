#include "tests/ui/map/mapcontents.h"
#include "ui/map/maparc.h"

#include <QPainterPath>
#include <QTest>

using namespace tenantry;

class TestMapLayout : public QObject
{
    Q_OBJECT

private slots:
    void keeps_tiles_in_their_frames_and_apart_data();
    void keeps_tiles_in_their_frames_and_apart();
    void finds_the_tile_at_a_point_data() { keeps_tiles_in_their_frames_and_apart_data(); }
    void finds_the_tile_at_a_point();
    void leads_an_arc_to_each_tenant_that_the_client_is_used_for();
    void leads_the_arc_along_all_small_tiles();
    void shows_whole_names_where_fifteen_tenants_fit();
    void shows_thousands_as_small_tiles();
    void puts_frames_below_each_other_where_the_window_is_narrow();
    void is_the_same_for_the_same_estate();
};

void TestMapLayout::keeps_tiles_in_their_frames_and_apart_data()
{
    QTest::addColumn<int>("regions");
    QTest::addColumn<int>("tenants");
    QTest::addColumn<QSize>("viewport");
    QTest::addColumn<int>("step");

    for (int step = 0; step < MapLayout::stepCount(); ++step) {
        QTest::addRow("fifteen, step %d", step) << 3 << 5 << QSize(1000, 500) << step;
        QTest::addRow("five hundred, step %d", step) << 5 << 100 << QSize(500, 300) << step;
    }
    QTest::addRow("empty regions") << 2 << 0 << QSize(1000, 500) << comfortableStep;
    QTest::addRow("no room") << 2 << 9 << QSize(0, 0) << comfortableStep;
}

void TestMapLayout::keeps_tiles_in_their_frames_and_apart()
{
    QFETCH(int, regions);
    QFETCH(int, tenants);
    QFETCH(QSize, viewport);
    QFETCH(int, step);
    const MapContent content = sampleMap(regions, tenants);

    const MapLayout layout(content, {viewport, sampleNames}, step);

    QRegion taken;
    for (int region = 0; region < content.regions.size(); ++region) {
        const QRect frame = layout.frame(region);
        QVERIFY(QRect({}, layout.size()).contains(frame.united(layout.title(region))));
        QVERIFY(!taken.intersects(frame));
        taken += frame;
        QRegion tiles;
        for (int index = 0; index < 2; ++index) {
            const int group = content.regions.at(region).firstGroup + index;
            const MapGroup &shown = content.groups.at(group);
            for (int tile = shown.firstTile; tile < shown.firstTile + shown.count; ++tile) {
                QVERIFY(layout.group(group).contains(layout.tile(tile)));
                QVERIFY(frame.contains(layout.tile(tile)));
                QVERIFY(!tiles.intersects(layout.tile(tile)));
                QVERIFY(!layout.heading(group).intersects(layout.tile(tile)));
                tiles += layout.tile(tile);
            }
        }
    }
}

void TestMapLayout::finds_the_tile_at_a_point()
{
    QFETCH(int, regions);
    QFETCH(int, tenants);
    QFETCH(QSize, viewport);
    QFETCH(int, step);
    const MapContent content = sampleMap(regions, tenants);

    const MapLayout layout(content, {viewport, sampleNames}, step);

    for (int tile = 0; tile < content.tiles.size(); ++tile) {
        const QRect rect = layout.tile(tile);
        QCOMPARE(layout.tileAt(rect.center()), tile);
        QCOMPARE(layout.tileAt(rect.topLeft()), tile);
        QCOMPARE(layout.tileAt(rect.bottomRight()), tile);
        QVERIFY(layout.tileAt(rect.topLeft() - QPoint(1, 0)) != tile);
        QVERIFY(layout.tileAt(rect.bottomRight() + QPoint(0, 1)) != tile);
    }
    QCOMPARE(layout.tileAt({0, 0}), -1);
}

void TestMapLayout::leads_an_arc_to_each_tenant_that_the_client_is_used_for()
{
    const MapContent content = sampleMap(3, 40);
    const MapLayout layout(content, {{1000, 500}, sampleNames}, comfortableStep);

    for (int group = 0; group < content.groups.size(); ++group) {
        const MapGroup &shown = content.groups.at(group);
        const QPainterPath arc = arcOf(content, layout, group);
        QSet<QPair<int, int>> ends;
        for (int element = 0; element < arc.elementCount(); ++element)
            ends.insert({qRound(arc.elementAt(element).x), qFloor(arc.elementAt(element).y)});
        QCOMPARE(arc.isEmpty(), shown.client.isEmpty());
        for (int tile = shown.firstTile; tile < shown.firstTile + shown.count; ++tile) {
            const QRect rect = layout.tile(tile);
            QCOMPARE(ends.contains({rect.left(), rect.center().y()}),
                     content.tiles.at(tile).reach == MapTile::Reach::Arc);
        }
        if (!arc.isEmpty())
            QVERIFY(layout.key(group).contains(arc.elementAt(0).x, arc.elementAt(0).y));
    }
}

void TestMapLayout::leads_the_arc_along_all_small_tiles()
{
    const MapContent content = sampleMap(1, 100);
    const MapLayout layout(content, {{1000, 500}, sampleNames}, 2);

    const QRectF arc = arcOf(content, layout, 0).boundingRect();

    for (int tile = 0; tile < content.groups.first().count; ++tile) {
        QVERIFY(arc.left() <= layout.tile(tile).left());
        QVERIFY(arc.right() >= layout.tile(tile).right());
        QVERIFY(arc.bottom() < layout.tile(tile).top());
    }
}

void TestMapLayout::shows_whole_names_where_fifteen_tenants_fit()
{
    const MapContent content = sampleMap(3, 5);
    const MapSpace space{.viewport = {1010, 400}, .names = sampleNames};

    const MapLayout layout(content, space, MapLayout::fittingStep(content, space));

    QCOMPARE(layout.nameLinesOf(), 2);
    QVERIFY(layout.size().width() <= 1010);
    QVERIFY(layout.size().height() <= 400);
    QCOMPARE(layout.frame(2).top(), layout.frame(0).top());
    QVERIFY(layout.label(0).width() >= sampleNames.twoLines);
}

void TestMapLayout::shows_thousands_as_small_tiles()
{
    const MapContent content = sampleMap(7, 10000 / 7);
    const MapSpace space{.viewport = {1010, 560}, .names = sampleNames};

    const MapLayout layout(content, space, MapLayout::fittingStep(content, space));

    QVERIFY(!layout.hasNames());
    QCOMPARE(layout.tile(0).height(), mapSteps().front().height);
    QVERIFY2(layout.size().height() < 1100, qPrintable(QString::number(layout.size().height())));
}

void TestMapLayout::puts_frames_below_each_other_where_the_window_is_narrow()
{
    const MapContent content = sampleMap(3, 5);

    const MapLayout layout(content, {{520, 300}, sampleNames}, comfortableStep);

    QVERIFY(layout.frame(2).top() > layout.frame(0).bottom());
    QVERIFY(layout.size().width() <= 520);
}

void TestMapLayout::is_the_same_for_the_same_estate()
{
    const MapContent content = sampleMap(3, 40);
    const MapLayout one(content, {{1000, 500}, sampleNames}, comfortableStep);
    const MapLayout other(content, {{1000, 500}, sampleNames}, comfortableStep);

    for (int tile = 0; tile < content.tiles.size(); ++tile)
        QCOMPARE(one.tile(tile), other.tile(tile));
}

QTEST_GUILESS_MAIN(TestMapLayout)
#include "tst_maplayout.moc"
