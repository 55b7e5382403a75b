#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/models/tenantfilter.h"
#include "ui/reminders/reminderspane.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tenantry;

namespace {

/// A reminders pane with what it stands in.
struct Bench
{
    Bench() { pane.show(); }

    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    RemindersPane pane{{outside.workspace, theme, actions, selection, messages, window}};
    QTableView &list = *pane.findChild<QTableView *>("reminderList");

    QPushButton &button(const char *name) { return *pane.findChild<QPushButton *>(name); }
    QStringList lines() { return modelText(*list.model()); }
    void remind(const QString &host, const QDate &day)
    {
        Tenant tenant = outside.tenant(host);
        tenant.remarks.remindOn = day;
        QVERIFY(outside.workspace.apply({.tenants = {tenant}}));
    }
};

} // namespace

class TestRemindersPane : public QObject
{
    Q_OBJECT

private slots:
    void shows_what_is_due_by_day_with_why_and_the_deed();
    void an_audit_is_noted_by_the_return_key_and_can_be_undone();
    void a_rotation_asks_for_the_new_secret();
    void own_reminders_are_done_together();
    void another_day_is_shown_when_somebody_looks();
    void leads_to_what_it_is_about();
};

void TestRemindersPane::shows_what_is_due_by_day_with_why_and_the_deed()
{
    Bench bench;
    bench.remind(SampleEstate::lab, {2026, 11, 21});
    QTRY_COMPARE(bench.lines().size(), 6);
    QCOMPARE(bench.lines().first(3),
             (QStringList{"21 Nov 2026, 3 day(s) ago | Your reminder | fabrikam-lab | You asked to "
                          "be reminded on this day. | Done",
                          "1 Dec 2026, in 7 day(s) | Audit | Contoso | Qlik advises to audit the "
                          "OAuth clients each month. | Audited today",
                          "1 Dec 2026, in 7 day(s) | Audit | Fabrikam | Qlik advises to audit the "
                          "OAuth clients each month. | Audited today"}));
    QCOMPARE(bench.lines().last(), "1 Nov 2027, in 342 day(s) | Rotation | org | Qlik advises to "
                                   "rotate each secret once a year. | Replace secret…");
    bench.list.selectRow(5);
    const QString reason = bench.pane.findChild<QLabel *>("reminderReason")->text();
    QVERIFY(reason.contains("organization's console"));
    QVERIFY(reason.contains("Qlik Cloud administration playbook"));
}

void TestRemindersPane::an_audit_is_noted_by_the_return_key_and_can_be_undone()
{
    Bench bench;
    Workspace &workspace = bench.outside.workspace;
    QTest::keyClick(&bench.list, Qt::Key_Return);
    QTRY_COMPARE(bench.lines().first().section(" | ", 2, 2), "Fabrikam");
    QCOMPARE(bench.list.currentIndex().row(), 0); // the next one
    QVERIFY(bench.lines().at(1).startsWith("24 Dec 2026, in 30 day(s) | Audit | Contoso"));
    QCOMPARE(bench.messages.texts(), QStringList{"Done: Audit the clients of “Contoso”."});
    QVERIFY(workspace.undo());
    QTRY_COMPARE(bench.lines().first().section(" | ", 2, 2), "Contoso");
}

void TestRemindersPane::a_rotation_asks_for_the_new_secret()
{
    Bench bench;
    QSignalSpy wanted(&bench.pane, &RemindersPane::newSecretWanted);
    bench.list.selectRow(2);
    QVERIFY(!bench.button("editReminderButton").isEnabled());
    bench.button("settleButton").click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ClientKey>(), bench.outside.client("eu-main").key);
    QCOMPARE(bench.lines().size(), 5);
    bench.list.selectAll(); // one deed does not fit them all
    QVERIFY(!bench.button("settleButton").isEnabled());
}

void TestRemindersPane::own_reminders_are_done_together()
{
    Bench bench;
    bench.remind(SampleEstate::lab, {2026, 11, 24});
    bench.remind(SampleEstate::us, {2026, 11, 25});
    QTRY_COMPARE(bench.lines().size(), 7);
    bench.list.selectRow(0);
    bench.list.selectionModel()->select(bench.list.model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.button("editReminderButton").click();
    QVERIFY(bench.window.findChild<QDialog *>("editTenantsDialog"));
    bench.button("settleButton").click();
    QTRY_COMPARE(bench.lines().size(), 5);
    QVERIFY(!bench.outside.tenant(SampleEstate::us).remarks.remindOn.isValid());
    QVERIFY(bench.outside.workspace.undo());
    QCOMPARE(bench.outside.tenant(SampleEstate::us).remarks.remindOn, QDate(2026, 11, 25));
}

void TestRemindersPane::another_day_is_shown_when_somebody_looks()
{
    Bench bench;
    bench.pane.hide();
    bench.outside.clock.setWallTime(bench.outside.clock.now().addDays(6));
    bench.pane.show();
    QVERIFY(bench.lines().first().startsWith("1 Dec 2026, tomorrow"));
}

void TestRemindersPane::leads_to_what_it_is_about()
{
    Bench bench;
    QSignalSpy wanted(&bench.pane, &RemindersPane::scopeWanted);
    bench.list.selectRow(3); // a tenant-level client has no node of its own
    bench.button("showReminderButton").click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Scope>(),
             (Scope{.kind = Scope::Kind::Tenant,
                    .tenant = bench.outside.tenant(SampleEstate::lab).key}));
}

QTEST_MAIN(TestRemindersPane)
#include "tst_reminderspane.moc"
