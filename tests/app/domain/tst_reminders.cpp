#include "app/domain/reminders.h"
#include "app/domain/remindertexts.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

namespace {

// Noon, so that the day is the same in every time zone that a developer may sit in.
QDateTime noon(const QDate &day)
{
    return {day, {12, 0}, Qt::LocalTime};
}

Client storedOn(const QDate &day)
{
    Client client;
    client.key = {"c"};
    client.name = "main";
    client.tier = Tier::Region;
    client.secretSlot = "slot";
    client.secretStoredAt = noon(day).toUTC();
    return client;
}

QStringList told(const QList<Reminder> &reminders)
{
    QStringList lines;
    for (const Reminder &reminder : reminders)
        lines.append(reminder.due.toString(Qt::ISODate) + " " + reminderTitle(reminder));
    return lines;
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Pacific/Auckland"); }
    void says_how_near_a_day_is_data();
    void says_how_near_a_day_is();
    void a_secret_is_rotated_a_year_after_it_was_stored_data();
    void a_secret_is_rotated_a_year_after_it_was_stored();
    void a_secret_is_due_from_thirty_days_before_its_year_is_over();
    void a_day_is_one_of_the_local_calendar();
    void all_that_is_to_be_done_comes_by_day();
    void an_audit_is_due_a_month_after_the_last_one();
    void what_was_done_today_is_settled();
    void each_tier_is_rotated_in_its_own_way();
};

void TestReminders::says_how_near_a_day_is_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<DueWithin>("within");
    QTest::addRow("last year") << -365 << DueWithin::Overdue;
    QTest::addRow("yesterday") << -1 << DueWithin::Overdue;
    QTest::addRow("today") << 0 << DueWithin::Day;
    QTest::addRow("tomorrow") << 1 << DueWithin::Day;
    QTest::addRow("in two days") << 2 << DueWithin::Week;
    QTest::addRow("in a week") << 7 << DueWithin::Week;
    QTest::addRow("in eight days") << 8 << DueWithin::Month;
    QTest::addRow("in thirty days") << 30 << DueWithin::Month;
    QTest::addRow("in 31 days") << 31 << DueWithin::Later;
}

void TestReminders::says_how_near_a_day_is()
{
    QFETCH(const int, days);
    QFETCH(const DueWithin, within);
    const QDate today(2026, 11, 24);
    QCOMPARE(dueWithin(today.addDays(days), today), within);
}

void TestReminders::a_secret_is_rotated_a_year_after_it_was_stored_data()
{
    QTest::addColumn<QDate>("stored");
    QTest::addColumn<QDate>("due");
    QTest::addRow("any day") << QDate(2026, 3, 14) << QDate(2027, 3, 14);
    QTest::addRow("over a leap day") << QDate(2027, 12, 1) << QDate(2028, 12, 1);
    QTest::addRow("on a leap day") << QDate(2028, 2, 29) << QDate(2029, 2, 28);
}

void TestReminders::a_secret_is_rotated_a_year_after_it_was_stored()
{
    QFETCH(const QDate, stored);
    QFETCH(const QDate, due);
    QCOMPARE(rotationDue(storedOn(stored)), due);
    Client without = storedOn(stored);
    without.secretSlot.clear();
    QVERIFY(!rotationDue(without).isValid());
}

void TestReminders::a_secret_is_due_from_thirty_days_before_its_year_is_over()
{
    for (QDate stored(2027, 1, 1); stored < QDate(2029, 1, 1); stored = stored.addDays(1)) {
        const Client client = storedOn(stored);
        const QDate first = rotationDue(client).addDays(-30);
        QVERIFY(isRotationNear(client, noon(first)));
        QVERIFY(!isRotationNear(client, noon(first.addDays(-1))));
    }
}

void TestReminders::a_day_is_one_of_the_local_calendar()
{
    Client client = storedOn({2026, 1, 1});
    // Thirteen hours ahead of UTC, the next day has begun.
    client.secretStoredAt = QDateTime({2026, 3, 1}, {23, 30}, Qt::UTC);
    QCOMPARE(rotationDue(client), QDate(2027, 3, 2));
}

void TestReminders::all_that_is_to_be_done_comes_by_day()
{
    SampleEstate sample;
    Tenant lab = *sample.estate.tenantByHost(SampleEstate::lab);
    lab.remarks.remindOn = {2026, 12, 24};
    Client org = sample.client("org");
    org.remarks.remindOn = {2026, 11, 1};
    sample.estate.apply({.tenants = {lab}, .clients = {org}});
    const QStringList expected{"2026-11-01 Your reminder of the client “org”",
                               "2026-12-01 Audit the clients of “Contoso”",
                               "2026-12-01 Audit the clients of “Fabrikam”",
                               "2026-12-24 Your reminder of the tenant “fabrikam-lab”",
                               "2027-11-01 Rotate the secret of the client “eu-main”",
                               "2027-11-01 Rotate the secret of the client “lab-ci”",
                               "2027-11-01 Rotate the secret of the client “org”"};
    QCOMPARE(told(remindersOf(sample.estate, noon({2026, 11, 24}))), expected);
    // An audit speaks up a week before, all else thirty days before.
    QCOMPARE(told(nearReminders(sample.estate, noon({2026, 11, 23}))), expected.first(1));
    QCOMPARE(told(nearReminders(sample.estate, noon({2026, 11, 24}))), expected.first(4));
    QCOMPARE(told(nearReminders(sample.estate, noon({2027, 10, 1}))), expected.first(4));
    QCOMPARE(told(nearReminders(sample.estate, noon({2027, 10, 2}))), expected);
}

void TestReminders::an_audit_is_due_a_month_after_the_last_one()
{
    Subscription contoso{.key = {"s"}, .name = "Contoso"};
    contoso.auditedOn = {2027, 1, 31};
    Subscription never{.key = {"n"}, .name = "Never audited"};
    Subscription empty{.key = {"e"}, .name = "Without clients"};
    Client client;
    client.key = {"c"};
    client.subscription = contoso.key;
    Client other = client;
    other.key = {"o"};
    other.subscription = never.key;
    Estate estate;
    estate.apply({.subscriptions = {contoso, never, empty}, .clients = {client, other}});
    // Nobody knows how long the client has been there: at once.
    QCOMPARE(told(remindersOf(estate, noon({2027, 2, 1}))),
             (QStringList{"2027-02-01 Audit the clients of “Never audited”",
                          "2027-02-28 Audit the clients of “Contoso”"}));
}

void TestReminders::what_was_done_today_is_settled()
{
    SampleEstate sample;
    Tenant lab = *sample.estate.tenantByHost(SampleEstate::lab);
    lab.remarks = {.notes = "Ask  for\nthe renewal", .remindOn = {2026, 11, 24}};
    Client org = sample.client("org");
    org.remarks.remindOn = {2026, 11, 1};
    sample.estate.apply({.tenants = {lab}, .clients = {org}});
    const QList<Reminder> before = remindersOf(sample.estate, noon({2026, 12, 2}));
    QCOMPARE(reminderNotes(before.at(1), sample.estate), "Ask for the renewal");
    sample.estate.apply(settled(before, sample.estate, {2026, 12, 2}));
    QCOMPARE(told(remindersOf(sample.estate, noon({2026, 12, 2}))),
             (QStringList{"2027-01-02 Audit the clients of “Contoso”",
                          "2027-01-02 Audit the clients of “Fabrikam”",
                          "2027-11-01 Rotate the secret of the client “eu-main”",
                          "2027-11-01 Rotate the secret of the client “lab-ci”",
                          "2027-11-01 Rotate the secret of the client “org”"}));
    QCOMPARE(sample.tenant(SampleEstate::lab).remarks.notes, lab.remarks.notes);
}

void TestReminders::each_tier_is_rotated_in_its_own_way()
{
    const auto advice = [](Tier tier) {
        return reminderAdvice({.kind = ReminderKind::Rotation, .tier = tier});
    };
    QVERIFY(advice(Tier::Region).contains("My Qlik"));
    QVERIFY(advice(Tier::Tenant).contains("tenant's administration"));
    QVERIFY(advice(Tier::Organization).contains("organization's console"));
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
