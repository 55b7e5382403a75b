#include "app/domain/missingsecrets.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestMissingSecrets : public QObject
{
    Q_OBJECT

private slots:
    void knows_what_was_never_stored_and_what_was_looked_for_in_vain();
    void goes_by_the_last_test_that_needed_the_secret_data();
    void goes_by_the_last_test_that_needed_the_secret();
    void believes_the_keychain_before_a_test();
};

namespace {

const QDateTime stored({2026, 11, 1}, {9, 0}, Qt::UTC); // as in the sample

Contact testOf(const SampleEstate &sample, const QString &host, Outcome outcome, int daysLater)
{
    Contact contact;
    contact.client = sample.client("eu-main").key;
    contact.tenant = sample.tenant(host).key;
    contact.last = TestRecord{.outcome = outcome, .at = stored.addDays(daysLater)};
    return contact;
}

} // namespace

void TestMissingSecrets::knows_what_was_never_stored_and_what_was_looked_for_in_vain()
{
    SampleEstate sample;
    QVERIFY(missingSecrets(sample.estate).isEmpty());
    Client bare = sample.client("eu-main");
    bare.secretSlot.clear();
    const Client gone = sample.client("lab-ci");
    const SeenSecrets seen{{gone.secretKey(), false}};
    sample.estate.apply({.clients = {bare}});

    QCOMPARE(missingSecrets(sample.estate), QSet<ClientKey>{bare.key});
    QCOMPARE(missingSecrets(sample.estate, seen), (QSet<ClientKey>{bare.key, gone.key}));
}

void TestMissingSecrets::goes_by_the_last_test_that_needed_the_secret_data()
{
    QTest::addColumn<Outcome>("first");
    QTest::addColumn<Outcome>("second");
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("no secret") << Outcome::NoSecret << Outcome::Unreachable << 1 << true;
    QTest::newRow("before it was stored") << Outcome::NoSecret << Outcome::Timeout << -1 << false;
    QTest::newRow("found since") << Outcome::NoSecret << Outcome::Ok << 1 << false;
    QTest::newRow("refused since") << Outcome::NoSecret << Outcome::Refused << 1 << false;
    QTest::newRow("lost since") << Outcome::Ok << Outcome::NoSecret << 1 << true;
    QTest::newRow("locked is not missing")
        << Outcome::KeychainLocked << Outcome::KeychainLocked << 1 << false;
}

void TestMissingSecrets::goes_by_the_last_test_that_needed_the_secret()
{
    QFETCH(Outcome, first);
    QFETCH(Outcome, second);
    QFETCH(int, firstDay);
    QFETCH(bool, isMissing);
    SampleEstate sample;
    sample.estate.apply({.contacts = {testOf(sample, SampleEstate::emea, first, firstDay),
                                      testOf(sample, SampleEstate::nordics, second, 2)}});

    QCOMPARE(missingSecrets(sample.estate).contains(sample.client("eu-main").key), isMissing);
}

void TestMissingSecrets::believes_the_keychain_before_a_test()
{
    SampleEstate sample;
    sample.estate.apply({.contacts = {testOf(sample, SampleEstate::emea, Outcome::NoSecret, 1)}});
    const SeenSecrets seen{{sample.client("eu-main").secretKey(), true}};

    QVERIFY(missingSecrets(sample.estate, seen).isEmpty());
}

QTEST_APPLESS_MAIN(TestMissingSecrets)
#include "tst_missingsecrets.moc"
