#include "tests/ui/map/mapbench.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestMapView : public QObject
{
    Q_OBJECT

private slots:
    void chooses_with_the_arrow_keys_what_the_table_has_chosen_too();
    void adds_to_what_is_chosen_with_shift_and_control();
    void chooses_what_is_clicked();
    void opens_a_tenant_with_enter();
    void zooms_with_keys_and_fits_again();
    void goes_only_to_what_a_search_has_found();
    void says_the_current_tenant_in_words();
    void begins_with_the_tenant_that_the_table_has_chosen();
    void shows_a_tenant_that_is_added_and_forgets_one_that_is_removed();
    void paints_ten_thousand_tenants_by_what_is_in_sight();
};

void TestMapView::chooses_with_the_arrow_keys_what_the_table_has_chosen_too()
{
    MapBench bench;
    QTest::keyClick(&bench.view(), Qt::Key_Home);
    QCOMPARE(bench.chosen(), QStringList{"acme-us"});

    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QCOMPARE(bench.chosen(), QStringList{"acme-emea"});
    QTest::keyClick(&bench.view(), Qt::Key_Down);
    QCOMPARE(bench.chosen(), QStringList{"acme-nordics"});
    QTest::keyClick(&bench.view(), Qt::Key_Up);
    QTest::keyClick(&bench.view(), Qt::Key_Right);
    QCOMPARE(bench.chosen(), QStringList{"fabrikam-lab"});
}

void TestMapView::adds_to_what_is_chosen_with_shift_and_control()
{
    MapBench bench;
    QTest::keyClick(&bench.view(), Qt::Key_Home);
    QTest::keyClick(&bench.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(bench.chosen(), QStringList({"acme-emea", "acme-us"}));

    QTest::keyClick(&bench.view(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(bench.current(), "acme-nordics");
    QCOMPARE(bench.chosen(), QStringList({"acme-emea", "acme-us"}));
    QTest::keyClick(&bench.view(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(bench.chosen(), QStringList({"acme-emea", "acme-nordics", "acme-us"}));
    QTest::keyClick(&bench.view(), Qt::Key_Space);
    QCOMPARE(bench.chosen(), QStringList{"acme-nordics"});
}

void TestMapView::chooses_what_is_clicked()
{
    MapBench bench;
    const auto click = [&bench](const QString &name, Qt::KeyboardModifiers modifiers) {
        const QPoint at = bench.view().visibleTile(bench.tile(name)).center();
        QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, modifiers, at);
    };

    click("fabrikam-lab", {});
    QCOMPARE(bench.chosen(), QStringList{"fabrikam-lab"});
    click("acme-us", Qt::ControlModifier);
    QCOMPARE(bench.chosen(), QStringList({"acme-us", "fabrikam-lab"}));
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(bench.chosen().size(), 2);
}

void TestMapView::opens_a_tenant_with_enter()
{
    MapBench bench;
    QSignalSpy wanted(&bench.view(), &MapView::tenantWanted);

    QTest::keyClick(&bench.view(), Qt::Key_Home);
    QTest::keyClick(&bench.view(), Qt::Key_Return);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), SampleEstate::us);
}

void TestMapView::zooms_with_keys_and_fits_again()
{
    MapBench bench;
    const int fitting = bench.view().layoutOfMap().step();

    QTest::keyClick(&bench.view(), Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.view().layoutOfMap().step(), fitting + 1);
    QTest::keyClick(&bench.view(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&bench.view(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(bench.view().layoutOfMap().step(), fitting - 1);
    QTest::keyClick(&bench.view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.view().layoutOfMap().step(), fitting);
}

void TestMapView::goes_only_to_what_a_search_has_found()
{
    MapBench bench;
    bench.filter.setSearch([](const Tenant &tenant) { return tenant.name != "acme-emea"; });

    QVERIFY(bench.view().stateOf(bench.tile("acme-emea")).isDimmed);
    QTest::keyClick(&bench.view(), Qt::Key_Home);
    QTest::keyClick(&bench.view(), Qt::Key_Right);

    QVERIFY(bench.current() != "acme-emea");
}

void TestMapView::says_the_current_tenant_in_words()
{
    MapBench bench;

    QTest::keyClick(&bench.view(), Qt::Key_End);

    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(&bench.view());
    QCOMPARE(map->text(QAccessible::Name), "Map of the estate");
    QCOMPARE(map->childCount(), 4);
    QAccessibleInterface *tile = map->child(bench.view().currentTile());
    QCOMPARE(map->indexOfChild(tile), bench.view().currentTile());
    QCOMPARE(tile->text(QAccessible::Name), "fabrikam-lab, Never tested");
    QVERIFY(tile->state().selected);
    const QString said = tile->text(QAccessible::Description);
    for (const QString &part : {SampleEstate::lab, QString("Fabrikam"), QString("lab-ci")})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(map->childAt(tile->rect().center().x(), tile->rect().center().y()), tile);
}

void TestMapView::begins_with_the_tenant_that_the_table_has_chosen()
{
    MapBench bench;
    bench.pane.hide();
    const int row = bench.tenants.rowOf(bench.outside.tenant(SampleEstate::nordics).key);
    bench.table.setCurrentIndex(bench.filter.mapFromSource(bench.tenants.index(row, NameColumn)));

    bench.pane.show();

    QCOMPARE(bench.current(), "acme-nordics");
}

void TestMapView::shows_a_tenant_that_is_added_and_forgets_one_that_is_removed()
{
    MapBench bench;
    QTest::keyClick(&bench.view(), Qt::Key_End);
    Tenant fresh = bench.outside.tenant(SampleEstate::us);
    fresh.key = TenantKey{"fresh"};
    fresh.name = "fresh";
    fresh.host = "fresh.us.qlikcloud.com";

    QVERIFY(bench.outside.workspace.apply({.tenants = {fresh}}));
    QTRY_VERIFY(bench.tile("fresh") >= 0);
    QCOMPARE(bench.current(), "fabrikam-lab");
    QVERIFY(bench.outside.workspace.remove(
        {.removedTenants = {bench.outside.tenant(SampleEstate::lab).key}}));

    QTRY_COMPARE(bench.tile("fabrikam-lab"), -1);
    QCOMPARE(bench.view().currentTile(), -1);
}

void TestMapView::paints_ten_thousand_tenants_by_what_is_in_sight()
{
    MapBench bench;
    EstateChange many;
    for (int index = 0; index < 10000; ++index) {
        Tenant tenant = bench.outside.tenant(index % 2 == 0 ? SampleEstate::us
                                                            : SampleEstate::emea);
        tenant.key = TenantKey{QString("many-%1").arg(index)};
        tenant.name = QString("acme-many-%1").arg(index);
        tenant.host = QString("many-%1.%2.qlikcloud.com").arg(index).arg(tenant.regionCode);
        many.tenants.append(tenant);
    }
    QVERIFY(bench.outside.workspace.apply(many));
    QTRY_COMPARE(bench.view().content().tiles.size(), 10004);
    QVERIFY(!bench.view().layoutOfMap().hasNames());
    for (int step = 0; step < comfortableStep; ++step)
        bench.view().zoomIn();

    int asked = 0;
    QImage image(bench.view().viewport()->size(), QImage::Format_RGB32);
    QPainter painter(&image);
    MapPainter(bench.view().content(), bench.view().layoutOfMap(), {false, MapInk::Kind::Pixels})
        .paint(painter, image.rect(), [&asked](int) {
            ++asked;
            return MapTileState{};
        });

    QVERIFY(asked > 0);
    QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
