#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/models/tenantfilter.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"
#include "ui/windowstate.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tenantry;

namespace {

/// The window around a desk, which comes with each start.
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
    QTemporaryDir folder;
    WindowState state{folder.filePath("window.ini")};

    DeskParts parts() { return {outside.workspace, theme, actions, selection, messages, window}; }
    /// What a start says.
    QStringList said()
    {
        messages.withdraw("reminders");
        const ReminderDesk desk(parts(), state);
        return messages.texts();
    }
    void goTo(const QDate &day)
    {
        outside.clock.setWallTime(QDateTime(day, {12, 0}, Qt::LocalTime).toUTC());
    }
};

} // namespace

class TestReminderDesk : public QObject
{
    Q_OBJECT

private slots:
    void speaks_up_once_a_day_of_what_is_nearest_data();
    void speaks_up_once_a_day_of_what_is_nearest();
    void is_silent_where_it_could_not_remember_to_be();
    void leads_to_the_view();
    void writes_the_calendar_where_it_is_told();
};

void TestReminderDesk::speaks_up_once_a_day_of_what_is_nearest_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("said");
    const QString audit = "Audit the clients of “Contoso”.";
    QTest::addRow("eight days before") << QDate(2026, 11, 23) << QStringList{};
    QTest::addRow("a week before")
        << QDate(2026, 11, 24) << QStringList{"2 reminder(s) are due within 7 days: " + audit};
    QTest::addRow("the day before")
        << QDate(2026, 11, 30) << QStringList{"2 reminder(s) are due by tomorrow: " + audit};
    QTest::addRow("the day after")
        << QDate(2026, 12, 2) << QStringList{"2 reminder(s) are overdue, the first: " + audit};
}

void TestReminderDesk::speaks_up_once_a_day_of_what_is_nearest()
{
    QFETCH(const QDate, day);
    QFETCH(const QStringList, said);
    Bench bench;
    bench.goTo(day);
    QCOMPARE(bench.said(), said);
    QCOMPARE(bench.said(), QStringList{});
    bench.goTo({2026, 12, 3});
    QCOMPARE(bench.said().size(), 1);
    QVERIFY(bench.outside.http.sent.empty());
}

void TestReminderDesk::is_silent_where_it_could_not_remember_to_be()
{
    Bench bench;
    bench.goTo({2026, 12, 2});
    const WindowState forgetful{{}};
    const ReminderDesk desk(bench.parts(), forgetful);
    QCOMPARE(bench.messages.texts(), QStringList{});
}

void TestReminderDesk::leads_to_the_view()
{
    Bench bench;
    bench.goTo({2026, 12, 2});
    const ReminderDesk desk(bench.parts(), bench.state);
    QSignalSpy wanted(&desk, &ReminderDesk::scopeWanted);
    for (QAbstractButton *button : bench.messages.findChildren<QAbstractButton *>())
        if (button->text().contains("Show"))
            button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Scope>().kind, Scope::Kind::Reminders);
    QCOMPARE(bench.messages.texts(), QStringList{});
}

void TestReminderDesk::writes_the_calendar_where_it_is_told()
{
    Bench bench;
    const ReminderDesk desk(bench.parts(), bench.state);
    bench.messages.withdraw("reminders");
    const QString path = bench.folder.filePath("mine.ics");
    const auto write = [&] {
        bench.actions.at(ActionId::ExportCalendar)->trigger();
        auto *files = bench.window.findChild<QFileDialog *>("calendarFileDialog");
        QVERIFY(files);
        emit files->fileSelected(path);
        delete files;
    };
    write();
    QCOMPARE(bench.messages.texts(), QStringList{"5 reminder(s) written to " + path + "."});
    QCOMPARE(bench.outside.files.files.value(path).count("BEGIN:VEVENT"), 5);
    write();
    QVERIFY(
        bench.messages.texts().first().endsWith("The file as it was is kept as " + path + ".bak."));
    bench.outside.files.failure = {ErrorCode::Storage, "The disk is full."};
    write();
    QCOMPARE(bench.messages.texts(), QStringList{"The disk is full."});
}

QTEST_MAIN(TestReminderDesk)
#include "tst_reminderdesk.moc"
