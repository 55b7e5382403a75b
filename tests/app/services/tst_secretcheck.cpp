#include "app/services/secretcheck.h"
#include "tests/support/answer.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace tenantry;

class TestSecretCheck : public QObject
{
    Q_OBJECT

private slots:
    void finds_what_the_keychain_does_not_hold();
    void a_locked_keychain_makes_nothing_missing();
};

namespace {

void removeSecret(TestWorkspace &outside, const QString &client)
{
    outside.secrets.remove(outside.client(client).secretKey(), {});
    QCoreApplication::processEvents();
}

} // namespace

void TestSecretCheck::finds_what_the_keychain_does_not_hold()
{
    TestWorkspace outside;
    removeSecret(outside, "lab-ci");
    SecretCheck check(outside.workspace);
    Answer<Result<void>> answer;

    check.start(answer.receiver());

    QVERIFY(answer.wait());
    QCOMPARE(outside.secrets.reads(), 3);
    const Client &lost = outside.client("lab-ci");
    QCOMPARE(check.seen().value(lost.secretKey(), true), false);
    QCOMPARE(check.seen().values().count(true), 2);
    QVERIFY(!lost.secretSlot.isEmpty()); // it may be in another keychain
    QCOMPARE(outside.estates.transactions, 0);
}

void TestSecretCheck::a_locked_keychain_makes_nothing_missing()
{
    TestWorkspace outside;
    removeSecret(outside, "lab-ci");
    outside.secrets.lock();
    SecretCheck check(outside.workspace);
    Answer<Result<void>> answer;

    check.start(answer.receiver());

    QCOMPARE(answer.wait().error().code, ErrorCode::KeychainLocked);
    QCOMPARE(outside.secrets.reads(), 1);
    QVERIFY(check.seen().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretCheck)
#include "tst_secretcheck.moc"
