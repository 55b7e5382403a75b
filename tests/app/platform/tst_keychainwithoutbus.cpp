#include "app/platform/keychainsecretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/secretstorecontract.h"

#include <QTest>

#include <optional>

using namespace tenantry;
namespace contract = secretstorecontract;

/// A process asks for the address of its bus once, so the missing bus has a program of its own.
class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT

private slots:
    void refuses_everything_and_names_the_bus();
    void cannot_unlock();

private:
    PrivateKeyring m_keyring{PrivateKeyring::State::NoBus};
    FakeClock m_clock;
    KeychainSecretStore m_store{m_clock};
};

void TestKeychainWithoutBus::refuses_everything_and_names_the_bus()
{
    const Result<Secret> got = contract::read(m_store, "key");
    const Result<void> written = contract::write(m_store, "key", "secret");
    const Result<void> removed = contract::remove(m_store, "key");
    QVERIFY(!got && !written && !removed);
    for (const Error &error : {got.error(), written.error(), removed.error()}) {
        QCOMPARE(error.code, ErrorCode::KeychainUnavailable);
        QVERIFY2(error.message.contains("D-Bus"), qPrintable(error.message));
    }
}

void TestKeychainWithoutBus::cannot_unlock()
{
    std::optional<Result<void>> answer;
    m_store.unlock({this, [&](Result<void> given) { answer = given; }});
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::KeychainUnavailable);
}

QTEST_GUILESS_MAIN(TestKeychainWithoutBus)
#include "tst_keychainwithoutbus.moc"
