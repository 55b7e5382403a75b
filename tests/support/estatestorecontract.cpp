#include "tests/support/estatestorecontract.h"

#include "tests/support/samplechange.h"

#include <QRandomGenerator>
#include <QTest>

namespace tenantry {

namespace {

/// Compares what is stored with what the estate itself makes of the same changes.
void compareToLoaded(EstateStore &store, const Estate &expected)
{
    const Result<Estate> loaded = store.load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(loaded->subscriptions() == expected.subscriptions());
    QVERIFY(loaded->tenants() == expected.tenants());
    QVERIFY(loaded->clients() == expected.clients());
    QVERIFY(loaded->contacts() == expected.contacts());
}

void applyTo(EstateStore &store, Estate &expected, const EstateChange &change)
{
    expected.apply(change);
    const Result<void> applied = store.apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

QString anyOf(QRandomGenerator &random, const QStringList &words)
{
    return words[random.bounded(static_cast<int>(words.size()))];
}

/// A small deed on things that are there, so that it fits.
EstateChange anyChange(QRandomGenerator &random, const Estate &estate)
{
    EstateChange change;
    const QString key = QString::number(random.bounded(8));
    change.subscriptions.append(samplechange::subscription(key));
    const QString tenant = anyOf(random, {"x", "y", "z"}) + key;
    change.tenants.append(samplechange::tenant(tenant, key));
    change.clients.append(samplechange::regionClient("region" + key, key));
    if (random.bounded(2))
        change.clients.append(samplechange::tenantClient("of" + tenant, key, tenant));
    change.contacts.append(samplechange::contact("region" + key, tenant));
    if (random.bounded(4) == 0)
        change.removedSubscriptions.append({QString::number(random.bounded(8))});
    if (random.bounded(3) == 0 && !estate.tenants().isEmpty())
        change.removedTenants.append(estate.tenants().first().key);
    if (random.bounded(3) == 0 && !estate.clients().isEmpty())
        change.removedClients.append(estate.clients().last().key);
    return change;
}

} // namespace

void EstateStoreContract::begins_empty()
{
    const Result<Estate> loaded = store().load();
    QVERIFY(loaded);
    QVERIFY(loaded->isEmpty());
}

void EstateStoreContract::keeps_every_field()
{
    QVERIFY(store().apply(samplechange::everything()));
    const Result<Estate> loaded = store().load();
    QVERIFY(loaded);
    QCOMPARE(loaded->subscriptions(), samplechange::everything().subscriptions);
    QCOMPARE(loaded->tenants(), samplechange::everything().tenants);
    QCOMPARE(loaded->clients(), samplechange::everything().clients);
    QCOMPARE(loaded->contacts(), samplechange::everything().contacts);
}

void EstateStoreContract::keeps_things_that_say_nothing()
{
    const EstateChange change{.subscriptions = {{.key = {"s"}}},
                              .tenants = {{.key = {"t"}, .subscription = {"s"}}},
                              .clients = {{.key = {"c"}}},
                              .contacts = {{.client = {"c"}, .tenant = {"t"}}}};
    QVERIFY(store().apply(change));
    const Result<Estate> loaded = store().load();
    QVERIFY(loaded);
    QCOMPARE(loaded->subscriptions(), change.subscriptions);
    QCOMPARE(loaded->tenants(), change.tenants);
    QCOMPARE(loaded->clients(), change.clients);
    QCOMPARE(loaded->contacts(), change.contacts);
}

void EstateStoreContract::keeps_the_order_of_adding()
{
    const QStringList keys{"m", "z", "a", "k"};
    for (const QString &key : keys)
        QVERIFY(store().apply({.subscriptions = {samplechange::subscription(key)}}));
    const Result<Estate> loaded = store().load();
    QVERIFY(loaded);
    QStringList order;
    for (const Subscription &subscription : loaded->subscriptions())
        order.append(subscription.key.value);
    QCOMPARE(order, keys);
}

void EstateStoreContract::puts_a_thing_in_the_place_of_the_one_with_its_key()
{
    Estate expected;
    applyTo(store(), expected, samplechange::everything());
    Subscription renamed = samplechange::subscription("b");
    renamed.name = "Renamed";
    Contact again = samplechange::contact("aEu", "a1");
    again.last.reset();
    applyTo(store(), expected, {.subscriptions = {renamed}, .contacts = {again}});
    compareToLoaded(store(), expected);
    QCOMPARE(expected.subscriptions().first().name, "Renamed");
}

void EstateStoreContract::takes_along_what_hangs_on_a_removed_thing_data()
{
    QTest::addColumn<EstateChange>("removal");
    QTest::newRow("subscription") << EstateChange{.removedSubscriptions = {{"a"}}};
    QTest::newRow("tenant") << EstateChange{.removedTenants = {{"a2"}}};
    QTest::newRow("client") << EstateChange{.removedClients = {{"aEu"}}};
    QTest::newRow("everything") << EstateChange{.removedSubscriptions = {{"a"}, {"b"}}};
    QTest::newRow("what is not there") << EstateChange{.removedTenants = {{"none"}}};
}

void EstateStoreContract::takes_along_what_hangs_on_a_removed_thing()
{
    QFETCH(EstateChange, removal);
    Estate expected;
    applyTo(store(), expected, samplechange::everything());
    applyTo(store(), expected, removal);
    compareToLoaded(store(), expected);
}

void EstateStoreContract::puts_before_it_removes()
{
    EstateChange change = samplechange::everything();
    change.removedTenants = {{"a2"}};
    QVERIFY(store().apply(change));
    const Result<Estate> loaded = store().load();
    QVERIFY(loaded);
    QVERIFY(!loaded->tenant({"a2"}));
    QVERIFY(!loaded->client({"ofA2"}));
    QVERIFY(loaded->tenant({"a1"}));
}

void EstateStoreContract::becomes_what_the_estate_becomes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void EstateStoreContract::becomes_what_the_estate_becomes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Estate expected;
    for (int deed = 0; deed < 30; ++deed)
        applyTo(store(), expected, anyChange(random, expected));
    compareToLoaded(store(), expected);
}

void EstateStoreContract::does_not_take_its_own_changes_for_those_of_others()
{
    QVERIFY(!store().isChangedElsewhere());
    QVERIFY(store().load());
    QVERIFY(!store().isChangedElsewhere());
    QVERIFY(store().apply(samplechange::everything()));
    QVERIFY(!store().isChangedElsewhere());
}

} // namespace tenantry
