#include "app/platform/keychainsecretstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/privatekeyring.h"
#include "tests/support/secretstorecontract.h"

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tenantry;
namespace contract = secretstorecontract;

/// Against a real gnome-keyring on a bus of our own.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keeps_the_promises_of_the_port_data();
    void keeps_the_promises_of_the_port();
    void gives_back_the_same_bytes_data();
    void gives_back_the_same_bytes();
    void refuses_what_not_every_keychain_takes_data();
    void refuses_what_not_every_keychain_takes();
    void refuses_everything_while_locked_and_changes_nothing();
    void does_not_prompt_while_locked_but_says_so_when_unlock_cannot();
    void unlocks_at_once_what_is_open();
    void survives_the_death_of_the_daemon_and_keeps_the_entry();
    void removes_an_old_entry_in_text_mode_that_would_hide_the_new();
    void lets_the_store_die_while_jobs_run();
    void keeps_the_secret_unreadable_on_disk();

private:
    QString expectSecret(const QString &key, const char *secret);

    std::unique_ptr<PrivateKeyring> m_keyring;
    FakeClock m_clock;
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestKeychainSecretStore::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>(PrivateKeyring::State::Unlocked);
}

void TestKeychainSecretStore::init()
{
    m_keyring->killDaemon();
    QFile::remove(m_keyring->keyringFile());
    m_keyring->startDaemon(true);
    m_store = std::make_unique<KeychainSecretStore>(m_clock);
}

void TestKeychainSecretStore::cleanup()
{
    m_store.reset();
}

QString TestKeychainSecretStore::expectSecret(const QString &key, const char *secret)
{
    const Result<Secret> got = contract::read(*m_store, key);
    if (!got)
        return got.error().message;
    return got->isSameAs(Secret(secret)) ? QString() : QString("another secret");
}

void TestKeychainSecretStore::keeps_the_promises_of_the_port_data()
{
    contract::addPromises();
}

void TestKeychainSecretStore::keeps_the_promises_of_the_port()
{
    QFETCH(contract::Promise, promise);
    QCOMPARE(promise(*m_store), "");
}

void TestKeychainSecretStore::gives_back_the_same_bytes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("secret");
    const QString key = "tenantry/v1/client/7d0c4f6a/1";
    QTest::newRow("NUL") << key << QByteArray("a\0b", 3);
    QTest::newRow("newline") << key << QByteArray("a\r\nb\n");
    QTest::newRow("no UTF-8") << key << QByteArray("\xff\xfe\x80");
    QTest::newRow("the longest") << key << QByteArray(1200, '\xe9');
    QTest::newRow("one byte") << key << QByteArray("x");
    QTest::newRow("odd key") << "a/b:c\n\"'é 😀 %1 \\" << QByteArray("x");
    QTest::newRow("long key") << QString(2000, 'k') << QByteArray("x");
}

void TestKeychainSecretStore::gives_back_the_same_bytes()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, secret);
    QCOMPARE(contract::gives_back_the_same_bytes(*m_store, key, secret), "");
}

void TestKeychainSecretStore::refuses_what_not_every_keychain_takes_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("too long") << QByteArray(1201, 'x') << ErrorCode::TooLarge;
    QTest::newRow("empty") << QByteArray() << ErrorCode::Invalid;
}

void TestKeychainSecretStore::refuses_what_not_every_keychain_takes()
{
    QFETCH(QByteArray, secret);
    QVERIFY(contract::write(*m_store, "key", "old"));
    const Result<void> written = contract::write(*m_store, "key", secret);
    QVERIFY(!written);
    QTEST(written.error().code, "error");
    QCOMPARE(expectSecret("key", "old"), "");
}

void TestKeychainSecretStore::refuses_everything_while_locked_and_changes_nothing()
{
    QVERIFY(contract::write(*m_store, "key", "secret"));
    m_keyring->lockCollection();
    QCOMPARE(contract::refuses_everything_while_locked(*m_store, "key"), "");
    m_keyring->killDaemon();
    m_keyring->startDaemon(true);
    QCOMPARE(expectSecret("key", "secret"), "");
    QCOMPARE(contract::read(*m_store, "tenantry/v1/client/never/1").error().code,
             ErrorCode::NotFound);
}

void TestKeychainSecretStore::does_not_prompt_while_locked_but_says_so_when_unlock_cannot()
{
    QVERIFY(contract::write(*m_store, "key", "secret"));
    m_keyring->killDaemon();
    m_keyring->startDaemon(false);
    std::optional<Result<void>> answer; // there is no display for a prompt here
    m_store->unlock({this, [&](Result<void> given) { answer = given; }});
    QVERIFY(!answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 30'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::KeychainLocked);
}

void TestKeychainSecretStore::unlocks_at_once_what_is_open()
{
    std::optional<Result<void>> answer;
    m_store->unlock({this, [&](Result<void> given) { answer = given; }});
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
}

void TestKeychainSecretStore::survives_the_death_of_the_daemon_and_keeps_the_entry()
{
    QVERIFY(contract::write(*m_store, "key", "secret"));
    m_keyring->killDaemon();
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(contract::write(*m_store, "key", "x").error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(contract::remove(*m_store, "key").error().code, ErrorCode::KeychainUnavailable);
    m_keyring->startDaemon(true);
    QCOMPARE(expectSecret("key", "secret"), "");
}

void TestKeychainSecretStore::removes_an_old_entry_in_text_mode_that_would_hide_the_new()
{
    QVERIFY(contract::write(*m_store, "another", "secret")); // libsecret knows this daemon now
    auto *job = new QKeychain::WritePasswordJob("io.github.tenantry.Tenantry");
    job->setKey("key");
    job->setTextData("old");
    QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QVERIFY(finished.wait());
    QCOMPARE(expectSecret("key", "old"), "");

    QVERIFY(contract::write(*m_store, "key", "new"));
    QCOMPARE(expectSecret("key", "new"), "");
    QVERIFY(contract::remove(*m_store, "key"));
    QCOMPARE(contract::read(*m_store, "key").error().code, ErrorCode::NotFound);
}

void TestKeychainSecretStore::lets_the_store_die_while_jobs_run()
{
    bool heard = false;
    for (int turns = 0; turns < 40; ++turns) {
        KeychainSecretStore store(m_clock);
        store.write("key", Secret("secret"), {this, [&](Result<void>) { heard = true; }});
        for (int turn = 0; turn < turns && !heard; ++turn)
            QTest::qWait(0);
        if (heard)
            break;
    }
    QCOMPARE(contract::gives_back_the_same_bytes(*m_store, "key", "after"), "");
}

void TestKeychainSecretStore::keeps_the_secret_unreadable_on_disk()
{
    QVERIFY(contract::write(*m_store, "key", "canary-5e0a1c"));
    QFile file(m_keyring->keyringFile());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("canary-5e0a1c"));
    QVERIFY(!bytes.contains(QByteArray("canary-5e0a1c").toBase64()));
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
