#include "app/ports/memorysecretstore.h"
#include "tests/support/secretstorecontract.h"

#include <QTest>

using namespace tenantry;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private slots:
    void keeps_the_promises_of_the_port_data();
    void keeps_the_promises_of_the_port();
    void gives_back_any_bytes_under_any_key();
    void refuses_everything_while_locked_and_keeps_what_it_has();
    void answers_the_given_failure_until_it_is_taken_back();
};

void TestMemorySecretStore::keeps_the_promises_of_the_port_data()
{
    secretstorecontract::addPromises();
}

void TestMemorySecretStore::keeps_the_promises_of_the_port()
{
    QFETCH(secretstorecontract::Promise, promise);
    MemorySecretStore store;
    QCOMPARE(promise(store), "");
}

void TestMemorySecretStore::gives_back_any_bytes_under_any_key()
{
    MemorySecretStore store;
    const QByteArray bytes("a\0b\n\xff", 5);
    QCOMPARE(secretstorecontract::gives_back_the_same_bytes(store, "a/b:c\n\"é", bytes), "");
}

void TestMemorySecretStore::refuses_everything_while_locked_and_keeps_what_it_has()
{
    MemorySecretStore store;
    QVERIFY(secretstorecontract::write(store, "key", "secret"));
    store.lock();
    QCOMPARE(secretstorecontract::refuses_everything_while_locked(store, "key"), "");
    store.unlock({this, [](Result<void>) {}});
    const Result<Secret> kept = secretstorecontract::read(store, "key");
    QVERIFY(kept && kept->isSameAs(Secret("secret")));
}

void TestMemorySecretStore::answers_the_given_failure_until_it_is_taken_back()
{
    MemorySecretStore store;
    store.failWith({ErrorCode::KeychainDenied, "No."});
    QCOMPARE(secretstorecontract::read(store, "key").error().code, ErrorCode::KeychainDenied);
    store.failWith({});
    QCOMPARE(secretstorecontract::read(store, "key").error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
