#include "tests/ui/map/mapbench.h"
#include "ui/map/maplegendbar.h"

#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>

using namespace tenantry;

class TestMapPane : public QObject
{
    Q_OBJECT

private slots:
    void saves_the_map_as_a_picture_and_says_where();
    void saves_the_map_as_a_drawing();
    void keeps_the_old_file_and_says_where();
    void says_why_the_map_could_not_be_saved();
    void asks_for_the_file_by_keyboard();
    void has_a_legend_of_what_is_on_it();
    void leaves_the_room_to_the_map_where_there_is_little();
    void counts_again_in_the_legend_when_a_result_comes();
};

void TestMapPane::saves_the_map_as_a_picture_and_says_where()
{
    MapBench bench;

    bench.pane.exportTo("/home/anna/map.png");

    const QImage image = QImage::fromData(bench.outside.files.files.value("/home/anna/map.png"));
    const QSize map = bench.view().layoutForPaper().size();
    QCOMPARE(image.width(), 2 * map.width());
    QVERIFY(image.height() > 2 * map.height()); // with the legend
    QCOMPARE(bench.messages.texts(), QStringList{"The map is in /home/anna/map.png."});
}

void TestMapPane::saves_the_map_as_a_drawing()
{
    MapBench bench;

    bench.pane.exportTo("/home/anna/map.svg");

    const QByteArray drawing = bench.outside.files.files.value("/home/anna/map.svg");
    QVERIFY(QSvgRenderer(drawing).isValid());
    for (const char *text : {"acme-emea", "fabrikam-lab", "eu-main", "Tenant-level client"})
        QVERIFY2(drawing.contains(text), text);
}

void TestMapPane::keeps_the_old_file_and_says_where()
{
    MapBench bench;
    bench.outside.files.files.insert("/home/anna/map.png", "old");

    bench.pane.exportTo("/home/anna/map.png");

    QCOMPARE(bench.outside.files.files.value("/home/anna/map.png.bak"), "old");
    QCOMPARE(bench.messages.texts(),
             QStringList{"The map is in /home/anna/map.png; the old file is kept as "
                         "/home/anna/map.png.bak."});
}

void TestMapPane::says_why_the_map_could_not_be_saved()
{
    MapBench bench;
    bench.outside.files.failure = {ErrorCode::Storage, "The disk is full."};

    bench.pane.exportTo("/home/anna/map.png");

    QCOMPARE(bench.messages.texts(), QStringList{"The disk is full."});
}

void TestMapPane::asks_for_the_file_by_keyboard()
{
    MapBench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.pane));

    QTest::keyClick(&bench.view(), Qt::Key_U, Qt::AltModifier);

    QTRY_VERIFY(bench.pane.findChild<QFileDialog *>());
}

void TestMapPane::has_a_legend_of_what_is_on_it()
{
    MapBench bench;

    const auto *legend = bench.pane.findChild<MapLegendBar *>("mapLegend");

    QCOMPARE(legend->accessibleDescription(),
             "No client 1 · Never tested 3 · Region-level client, with a line to the tenants it is "
             "used for · Tenant-level client");
}

void TestMapPane::leaves_the_room_to_the_map_where_there_is_little()
{
    MapBench bench;
    const auto *legend = bench.pane.findChild<MapLegendBar *>("mapLegend");
    QVERIFY(legend->isVisible());

    bench.pane.resize(550, 200);

    QVERIFY(!legend->isVisible());
}

void TestMapPane::counts_again_in_the_legend_when_a_result_comes()
{
    MapBench bench;
    const TestTarget target = bench.outside.target(SampleEstate::emea);
    Contact refused{target.client, target.tenant, ContactState::TokenOnly, {}, {}, {}};
    refused.last = TestRecord{.outcome = Outcome::Refused, .at = bench.outside.clock.now()};

    QVERIFY(bench.outside.workspace.apply({.contacts = {refused}}));

    const auto *legend = bench.pane.findChild<MapLegendBar *>("mapLegend");
    QTRY_VERIFY(legend->accessibleDescription().startsWith("Refused 1 · "));
}

QTEST_MAIN(TestMapPane)
#include "tst_mappane.moc"
