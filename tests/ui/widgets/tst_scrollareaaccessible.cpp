#include "ui/widgets/scrollareaaccessible.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace tenantry;

class TestScrollAreaAccessible : public QObject
{
    Q_OBJECT

private slots:
    void answers_nothing_for_a_part_that_has_gone();
};

void TestScrollAreaAccessible::answers_nothing_for_a_part_that_has_gone()
{
    installScrollAreaAccessible();
    QScrollArea area;
    auto *label = new QLabel("fact");
    label->setFixedSize(2000, 2000);
    area.setWidget(label);
    area.resize(200, 200);
    area.show();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(seen);
    const int parts = seen->childCount();
    QVERIFY(parts > 0);
    for (int part = 0; part < parts; ++part)
        QVERIFY(seen->child(part));

    QVERIFY(!seen->child(parts));
    QVERIFY(!seen->child(parts + 1000));
    QVERIFY(!seen->child(-1));
}

QTEST_MAIN(TestScrollAreaAccessible)
#include "tst_scrollareaaccessible.moc"
