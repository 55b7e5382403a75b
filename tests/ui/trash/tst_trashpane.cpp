#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/models/tenantfilter.h"
#include "ui/selection.h"
#include "ui/trash/purgedialog.h"
#include "ui/trash/trashpane.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace tenantry;

namespace {

/// A trash pane with what it stands in.
struct Bench
{
    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    TrashPane pane{{outside.workspace, theme, actions, selection, messages, window}};

    QPushButton *button(const char *name) { return pane.findChild<QPushButton *>(name); }
};

} // namespace

class TestTrashPane : public QObject
{
    Q_OBJECT

private slots:
    void restores_what_is_chosen();
    void what_is_too_old_goes_when_somebody_looks();
    void deletes_for_good_after_asking();
};

void TestTrashPane::restores_what_is_chosen()
{
    Bench bench;
    Workspace &workspace = bench.outside.workspace;
    QVERIFY(!bench.button("restoreButton")->isEnabled());
    QVERIFY(workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    bench.pane.show();
    bench.pane.findChild<QTreeView *>("trashList")->selectAll();
    bench.button("restoreButton")->click();
    QVERIFY(workspace.estate().trash().isEmpty());
    QCOMPARE(workspace.estate().tenants().size(), 4);
}

void TestTrashPane::what_is_too_old_goes_when_somebody_looks()
{
    Bench bench;
    Workspace &workspace = bench.outside.workspace;
    QVERIFY(workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    TrashEntry old = workspace.estate().trash().first();
    old.removedAt = old.removedAt.addDays(-daysInTrash - 1);
    QVERIFY(workspace.apply({.trash = {old}}));
    QCOMPARE(bench.outside.secrets.count(), 3);
    bench.pane.show();
    QTRY_VERIFY(workspace.estate().trash().isEmpty());
    QCOMPARE(bench.outside.secrets.count(), 2);
}

void TestTrashPane::deletes_for_good_after_asking()
{
    Bench bench;
    Workspace &workspace = bench.outside.workspace;
    QVERIFY(workspace.remove({.removedSubscriptions = {SubscriptionKey{"contoso"}}}));
    bench.pane.show();
    bench.button("emptyButton")->click();
    auto *dialog = bench.window.findChild<PurgeDialog *>("purgeDialog");
    QVERIFY(dialog);
    QCOMPARE(workspace.estate().trash().size(), 1);
    dialog->findChild<QPushButton *>("purgeButton")->click();
    QTRY_VERIFY(workspace.estate().trash().isEmpty());
    QCOMPARE(bench.outside.secrets.count(), 2);
    QVERIFY(!workspace.undoStack().undoStep());
}

QTEST_MAIN(TestTrashPane)
#include "tst_trashpane.moc"
