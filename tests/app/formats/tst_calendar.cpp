#include "app/formats/calendar.h"

#include <QRegularExpression>
#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0, 7}, Qt::UTC);

Reminder rotation(const QString &name)
{
    return {.kind = ReminderKind::Rotation,
            .due = {2027, 3, 1},
            .name = name,
            .tier = Tier::Region,
            .client = {"key-of-the-client"}};
}

Reminder audit(const QDate &due)
{
    return {.kind = ReminderKind::Audit, .due = due, .name = "Contoso", .subscription = {"s"}};
}

/// The lines as a calendar program reads them: folds taken out.
QStringList linesOf(const QByteArray &calendar)
{
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    return QString::fromUtf8(unfolded).split("\r\n");
}

QString valueOf(const QByteArray &calendar, const QString &name)
{
    const QStringList found = linesOf(calendar).filter(QRegularExpression("^" + name + "[:;]"));
    return found.isEmpty() ? QString() : found.first().section(':', 1);
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void an_event_is_an_all_day_one_with_alarms();
    void an_audit_comes_back_each_month_data();
    void an_audit_comes_back_each_month();
    void what_has_a_meaning_in_a_calendar_is_escaped();
    void long_lines_are_folded_between_characters();
    void an_event_keeps_its_uid();
    void keys_and_ids_stay_inside();
};

void TestCalendar::an_event_is_an_all_day_one_with_alarms()
{
    const QStringList lines = linesOf(calendarOf({rotation("eu-main")}, now));
    const QStringList expected{
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "DTSTAMP:20261124T090007Z",
        "DTSTART;VALUE=DATE:20270301",
        "SUMMARY:Rotate the secret of the client “eu-main”",
        R"(DESCRIPTION:Qlik advises to rotate each secret once a year.\nRefresh the secret )"
        R"(in My Qlik and store the new one in Tenantry at once: the old one may stop working.)",
        "TRIGGER:-P30D",
        "TRIGGER:-P7D",
        "TRIGGER:-P1D",
        "END:VEVENT",
        "END:VCALENDAR"};
    qsizetype at = -1;
    for (const QString &line : expected) {
        const qsizetype next = lines.indexOf(line, at + 1);
        QVERIFY2(next > at, qPrintable(line));
        at = next;
    }
    QCOMPARE(lines.count("BEGIN:VALARM"), 3);
    QCOMPARE(lines.last(), QString()); // the last line is ended too
    QVERIFY(valueOf(calendarOf({rotation("eu-main")}, now), "RRULE").isEmpty());
}

void TestCalendar::an_audit_comes_back_each_month_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("rule");
    QTest::addRow("28th") << QDate(2026, 11, 28) << "FREQ=MONTHLY";
    QTest::addRow("29th") << QDate(2026, 11, 29) << "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1";
    QTest::addRow("31st") << QDate(2026, 12, 31)
                          << "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1";
}

void TestCalendar::an_audit_comes_back_each_month()
{
    QFETCH(const QDate, first);
    QFETCH(const QString, rule);
    QCOMPARE(valueOf(calendarOf({audit(first)}, now), "RRULE"), rule);
}

void TestCalendar::what_has_a_meaning_in_a_calendar_is_escaped()
{
    const QByteArray calendar = calendarOf({rotation("a,b;c\\d\ne\r\x07")}, now);
    QCOMPARE(valueOf(calendar, "SUMMARY"), R"(Rotate the secret of the client “a\,b\;c\\d\ne”)");
}

void TestCalendar::long_lines_are_folded_between_characters()
{
    // Every offset of a character of four bytes against the fold.
    for (int shift = 0; shift < 8; ++shift) {
        const QString name = QString(shift, 'x') + QString::fromUtf8("🗝é").repeated(60);
        const QByteArray calendar = calendarOf({rotation(name)}, now);
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 75 + 1, line.constData());
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(valueOf(calendar, "SUMMARY").contains(name));
    }
}

void TestCalendar::an_event_keeps_its_uid()
{
    Reminder moved = rotation("renamed");
    moved.due = {2028, 1, 1};
    const QString uid = valueOf(calendarOf({rotation("eu-main")}, now), "UID");
    QVERIFY(!uid.isEmpty());
    QCOMPARE(valueOf(calendarOf({moved}, now.addDays(400)), "UID"), uid);
    Reminder other = rotation("eu-main");
    other.kind = ReminderKind::AboutClient;
    QVERIFY(valueOf(calendarOf({other}, now), "UID") != uid);
    // Known for good: a new way of making them would double the events of everybody.
    QCOMPARE(uid, "0e8c6af3-ca8f-5b82-95d4-207cf6ee9f0f");
}

void TestCalendar::keys_and_ids_stay_inside()
{
    QVERIFY(!calendarOf({rotation("eu-main")}, now).contains("key-of-the-client"));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
