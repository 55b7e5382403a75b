#include "app/platform/sqliteestatestore.h"
#include "tests/support/estatestorecontract.h"
#include "tests/support/samplechange.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

/// The promises of every estate store, held by the real one, and what only a disk can show.
class SqliteEstateStoreTest final : public EstateStoreContract
{
    Q_OBJECT

protected:
    EstateStore &store() override { return *m_store; }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SqliteEstateStore>(m_folder->path());
    }
    void is_there_when_it_is_opened_again();
    void shows_each_of_two_what_the_other_one_stored();
    void refuses_what_hangs_on_nothing_and_keeps_all_as_it_was();
    void leaves_no_connection_behind();
    void keeps_ten_thousand_tenants();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteEstateStore> m_store;
};

void SqliteEstateStoreTest::is_there_when_it_is_opened_again()
{
    QVERIFY(m_store->apply(samplechange::everything()));
    m_store = std::make_unique<SqliteEstateStore>(m_folder->path());
    const Result<Estate> loaded = m_store->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->contacts(), samplechange::everything().contacts);
}

void SqliteEstateStoreTest::shows_each_of_two_what_the_other_one_stored()
{
    SqliteEstateStore other(m_folder->path());
    QVERIFY(m_store->load());
    QVERIFY(other.load());

    QVERIFY(other.apply({.subscriptions = {samplechange::subscription("theirs")}}));
    QVERIFY(m_store->isChangedElsewhere());
    QVERIFY(!other.isChangedElsewhere());
    // A change of one's own does not make one forget that of the other.
    QVERIFY(m_store->apply({.subscriptions = {samplechange::subscription("mine")}}));
    QVERIFY(m_store->isChangedElsewhere());
    QVERIFY(other.isChangedElsewhere());

    const Result<Estate> loaded = m_store->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->subscriptions().size(), 2);
    QVERIFY(!m_store->isChangedElsewhere());
}

void SqliteEstateStoreTest::refuses_what_hangs_on_nothing_and_keeps_all_as_it_was()
{
    QVERIFY(m_store->apply(samplechange::everything()));
    const Result<void> applied = m_store->apply(
        {.subscriptions = {samplechange::subscription("new")},
         .contacts = {samplechange::contact("?", "a1")}});
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Storage);
    const Result<Estate> loaded = m_store->load();
    QVERIFY(loaded);
    QCOMPARE(loaded->subscriptions(), samplechange::everything().subscriptions);
    QVERIFY(m_store->apply({.subscriptions = {samplechange::subscription("new")}}));
}

void SqliteEstateStoreTest::leaves_no_connection_behind()
{
    QVERIFY(m_store->load());
    QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    m_store.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void SqliteEstateStoreTest::keeps_ten_thousand_tenants()
{
    QVERIFY(m_store->apply(samplechange::many(10'000)));
    m_store = std::make_unique<SqliteEstateStore>(m_folder->path());
    const Result<Estate> estate = m_store->load();
    QVERIFY(estate);
    QCOMPARE(estate->tenants().size(), 10'000);
    QVERIFY(m_store->apply({.contacts = {samplechange::contact("c", "400")}}));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::SqliteEstateStoreTest)
#include "tst_sqliteestatestore.moc"
