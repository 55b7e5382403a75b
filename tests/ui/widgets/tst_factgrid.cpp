#include "ui/theme.h"
#include "ui/widgets/factgrid.h"

#include <QTest>

using namespace tenantry;

class TestFactGrid : public QObject
{
    Q_OBJECT

private slots:
    void takes_no_room_for_facts_that_are_gone();
};

void TestFactGrid::takes_no_room_for_facts_that_are_gone()
{
    Theme theme;
    FactGrid grid(theme);
    const int before = grid.minimumSizeHint().height();
    grid.setFacts({{"Client", "eu-main"}, {"Host", "acme.eu.qlikcloud.com", true}});
    QVERIFY(grid.minimumSizeHint().height() > before);

    grid.setFacts({});

    QCOMPARE(grid.minimumSizeHint().height(), before);
}

QTEST_MAIN(TestFactGrid)
#include "tst_factgrid.moc"
