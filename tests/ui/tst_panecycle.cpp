#include "ui/panecycle.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace tenantry;

class TestPaneCycle : public QObject
{
    Q_OBJECT

private slots:
    void goes_round_the_panes_that_take_the_focus();
    void comes_back_to_what_had_the_focus_in_a_pane();
};

namespace {

/// A search field, then four panes: a list, one with two buttons, one that is hidden, one with
/// nothing to focus.
struct Panes
{
    Panes()
    {
        auto *row = new QHBoxLayout(&window);
        for (QWidget *child : QList<QWidget *>{&field, &list, &buttons, &hidden, &bare})
            row->addWidget(child);
        auto *inner = new QHBoxLayout(&buttons);
        inner->addWidget(&first);
        inner->addWidget(&second);
        hidden.hide();
        window.show();
        window.activateWindow();
    }

    QWidget window;
    QLineEdit &field = *new QLineEdit(&window);
    QListView &list = *new QListView(&window);
    QWidget &buttons = *new QWidget(&window);
    QPushButton &first = *new QPushButton(&buttons);
    QPushButton &second = *new QPushButton(&buttons);
    QListView &hidden = *new QListView(&window);
    QWidget &bare = *new QWidget(&window);
    PaneCycle cycle{{&list, &buttons, &hidden, &bare}};
};

} // namespace

void TestPaneCycle::goes_round_the_panes_that_take_the_focus()
{
    Panes panes;
    QVERIFY(QTest::qWaitForWindowActive(&panes.window));
    panes.field.setFocus();
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.list);
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.first);
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.list);
    panes.cycle.previous();
    QCOMPARE(QApplication::focusWidget(), &panes.first);
    panes.field.setFocus();
    panes.cycle.previous();
    QCOMPARE(QApplication::focusWidget(), &panes.first);
}

void TestPaneCycle::comes_back_to_what_had_the_focus_in_a_pane()
{
    Panes panes;
    QVERIFY(QTest::qWaitForWindowActive(&panes.window));
    panes.second.setFocus();
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.list);
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.second);
    panes.second.setEnabled(false);
    panes.cycle.enter(panes.list);
    panes.cycle.next();
    QCOMPARE(QApplication::focusWidget(), &panes.first);
}

QTEST_MAIN(TestPaneCycle)
#include "tst_panecycle.moc"
