#include "app/cli/exitcode.h"

#include <QTest>

namespace tenantry {

class TestExitCode : public QObject
{
    Q_OBJECT

private slots:
    void tells_what_an_error_was_data();
    void tells_what_an_error_was();
    void sums_up_many_tests_data();
    void sums_up_many_tests();
    void knows_each_outcome_but_the_plain_failures();
};

void TestExitCode::tells_what_an_error_was_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("code");
    QTest::newRow("input") << ErrorCode::Invalid << 2;
    QTest::newRow("not there") << ErrorCode::NotFound << 3;
    QTest::newRow("ambiguous") << ErrorCode::Ambiguous << 3;
    QTest::newRow("no secret") << ErrorCode::NoSecret << 3;
    QTest::newRow("there already") << ErrorCode::Exists << 1;
    QTest::newRow("region lock") << ErrorCode::RegionLocked << 1;
    QTest::newRow("other identity") << ErrorCode::Mismatch << 1;
    QTest::newRow("refused") << ErrorCode::Refused << 4;
    QTest::newRow("forbidden") << ErrorCode::Forbidden << 4;
    QTest::newRow("deactivated") << ErrorCode::Disabled << 4;
    QTest::newRow("too many requests") << ErrorCode::RateLimited << 4;
    QTest::newRow("locked") << ErrorCode::KeychainLocked << 5;
    QTest::newRow("denied") << ErrorCode::KeychainDenied << 5;
    QTest::newRow("no keychain") << ErrorCode::KeychainUnavailable << 5;
    QTest::newRow("slow keychain") << ErrorCode::KeychainTimeout << 5;
    QTest::newRow("unreachable") << ErrorCode::Unreachable << 6;
    QTest::newRow("certificate") << ErrorCode::Tls << 6;
    QTest::newRow("timeout") << ErrorCode::Timeout << 6;
    QTest::newRow("bad answer") << ErrorCode::BadAnswer << 6;
    QTest::newRow("redirected") << ErrorCode::Redirected << 6;
    QTest::newRow("a yes is needed") << ErrorCode::NeedsConfirmation << 8;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << 130;
    QTest::newRow("disk") << ErrorCode::Storage << 1;
    QTest::newRow("newer file") << ErrorCode::NewerVersion << 1;
}

void TestExitCode::tells_what_an_error_was()
{
    QFETCH(ErrorCode, error);
    QTEST(static_cast<int>(exitCodeOf(error)), "code");
}

void TestExitCode::sums_up_many_tests_data()
{
    using enum Outcome;
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<int>("code");
    QTest::newRow("none") << QList<Outcome>() << 0;
    QTest::newRow("all good") << QList{Ok, Ok} << 0;
    QTest::newRow("some failed") << QList{Ok, Refused} << 7;
    QTest::newRow("all refused") << QList{Refused, Forbidden} << 4;
    QTest::newRow("the first failure") << QList{Unreachable, Refused} << 6;
    QTest::newRow("some wait") << QList{Ok, NeedsConfirmation} << 8;
    QTest::newRow("waiting counts less") << QList{NeedsConfirmation, Tls} << 6;
    QTest::newRow("all three") << QList{NeedsConfirmation, Tls, Ok} << 7;
    QTest::newRow("interrupted") << QList{Ok, Refused, Cancelled} << 130;
}

void TestExitCode::sums_up_many_tests()
{
    QFETCH(QList<Outcome>, outcomes);
    QTEST(static_cast<int>(exitCodeOf(outcomes)), "code");
}

void TestExitCode::knows_each_outcome_but_the_plain_failures()
{
    QList<Outcome> plain;
    for (int i = 0; i <= static_cast<int>(Outcome::NeedsConfirmation); ++i)
        if (exitCodeOf(static_cast<Outcome>(i)) == ExitCode::Failure)
            plain.append(static_cast<Outcome>(i));
    QCOMPARE(plain, QList({Outcome::Mismatch, Outcome::RegionLocked}));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestExitCode)
#include "tst_exitcode.moc"
