#include "ui/statusstyle.h"

#include <QFile>
#include <QTest>

using namespace tenantry;

class TestStatusStyle : public QObject
{
    Q_OBJECT

private slots:
    void has_one_entry_a_status_in_their_order();
    void has_a_picture_for_every_status();
    void says_what_the_records_say_data();
    void says_what_the_records_say();
    void takes_a_result_from_before_the_secret_for_none();
    void calls_a_good_secret_of_a_year_expiring();
};

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

Client storedClient(int daysAgo)
{
    Client client;
    client.secretSlot = "slot";
    client.secretStoredAt = now.addDays(-daysAgo);
    return client;
}

Contact testedContact(Outcome outcome)
{
    Contact contact;
    contact.last = TestRecord{.outcome = outcome, .at = now};
    return contact;
}

} // namespace

void TestStatusStyle::has_one_entry_a_status_in_their_order()
{
    int expected = 0;
    for (const StatusStyle &style : statusStyles())
        QCOMPARE(static_cast<int>(style.status), expected++);
    QCOMPARE(expected, static_cast<int>(Status::Ok) + 1);
}

void TestStatusStyle::has_a_picture_for_every_status()
{
    const Theme theme;
    for (const StatusStyle &style : statusStyles())
        QVERIFY2(QFile::exists(QString(":/icons/%1.svg").arg(style.icon)), style.word);
}

void TestStatusStyle::says_what_the_records_say_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("word");

    QTest::addRow("ok") << Outcome::Ok << "OK";
    QTest::addRow("refused") << Outcome::Refused << "Refused";
    QTest::addRow("forbidden") << Outcome::Forbidden << "No access";
    QTest::addRow("disabled") << Outcome::Disabled << "Deactivated";
    QTest::addRow("mismatch") << Outcome::Mismatch << "Identity changed";
    QTest::addRow("regionLocked") << Outcome::RegionLocked << "Wrong region";
    QTest::addRow("noSecret") << Outcome::NoSecret << "No secret";
    QTest::addRow("keychainLocked") << Outcome::KeychainLocked << "Keychain locked";
    QTest::addRow("rateLimited") << Outcome::RateLimited << "Rate limited";
    QTest::addRow("unreachable") << Outcome::Unreachable << "Unreachable";
    QTest::addRow("tls") << Outcome::Tls << "Certificate";
    QTest::addRow("timeout") << Outcome::Timeout << "Timed out";
    QTest::addRow("badAnswer") << Outcome::BadAnswer << "Bad answer";
    QTest::addRow("cancelled") << Outcome::Cancelled << "Never tested";
}

void TestStatusStyle::says_what_the_records_say()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, word);
    const Client client = storedClient(3);
    const Contact contact = testedContact(outcome);

    QCOMPARE(statusWord(statusOf(&client, &contact, now)), word);
}

void TestStatusStyle::takes_a_result_from_before_the_secret_for_none()
{
    Client client = storedClient(0);
    const Contact contact = testedContact(Outcome::Refused);

    client.secretStoredAt = now.addSecs(60);

    QCOMPARE(statusOf(&client, &contact, now), Status::NeverTested);
}

void TestStatusStyle::calls_a_good_secret_of_a_year_expiring()
{
    const Contact contact = testedContact(Outcome::Ok);
    const Client young = storedClient(334);
    const Client old = storedClient(335);

    QCOMPARE(statusOf(&young, &contact, now), Status::Ok);
    QCOMPARE(statusOf(&old, &contact, now), Status::Expiring);
}

QTEST_GUILESS_MAIN(TestStatusStyle)

#include "tst_statusstyle.moc"
