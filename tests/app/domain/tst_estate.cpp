#include "app/domain/reach.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestEstate : public QObject
{
    Q_OBJECT

private slots:
    void finds_things_by_key_host_and_name();
    void putting_replaces_what_has_the_key();
    void a_changed_host_is_found_by_its_new_name_only();
    void a_host_that_was_left_is_found_at_who_has_it_now();
    void hosts_are_found_whenever_they_came();
    void the_last_of_several_has_a_host_until_it_leaves();
    void finds_each_of_several_contacts_of_a_tenant();
    void removing_a_subscription_takes_all_of_it();
    void removing_a_tenant_takes_its_client_and_contacts();
    void a_tenants_own_client_comes_before_the_regions();
    void a_pinned_client_comes_first_while_it_reaches_the_tenant();
    void a_region_client_reaches_its_subscription_in_its_region();
};

void TestEstate::finds_things_by_key_host_and_name()
{
    const SampleEstate sample;
    const Tenant *emea = sample.estate.tenantByHost(u"ACME-emea.eu.qlikcloud.com");
    QVERIFY(emea);
    QCOMPARE(sample.estate.tenantByHost(SampleEstate::emeaSystemHost), emea);
    QCOMPARE(sample.estate.tenant(emea->key), emea);
    QVERIFY(sample.estate.subscriptionByName(u"contoso"));
    QVERIFY(!sample.estate.subscriptionByName(u"conto"));
    QVERIFY(!sample.estate.tenantByHost(u"nobody.eu.qlikcloud.com"));
}

void TestEstate::putting_replaces_what_has_the_key()
{
    SampleEstate sample;
    Tenant emea = sample.tenant(SampleEstate::emea);
    emea.name = "EMEA";
    sample.estate.apply({.tenants = {emea}});
    QCOMPARE(sample.estate.tenants().size(), 4);
    QCOMPARE(sample.tenant(SampleEstate::emea).name, "EMEA");
}

void TestEstate::a_changed_host_is_found_by_its_new_name_only()
{
    SampleEstate sample;
    Tenant emea = sample.tenant(SampleEstate::emea);
    emea.host = "renamed.eu.qlikcloud.com";
    sample.estate.apply({.tenants = {emea}});
    QVERIFY(sample.estate.tenantByHost(u"renamed.eu.qlikcloud.com"));
    QVERIFY(!sample.estate.tenantByHost(SampleEstate::emea));
}

void TestEstate::a_host_that_was_left_is_found_at_who_has_it_now()
{
    SampleEstate sample;
    Tenant emea = sample.tenant(SampleEstate::emea);
    Tenant nordics = sample.tenant(SampleEstate::nordics);
    std::swap(emea.host, nordics.host);
    sample.estate.apply({.tenants = {emea}});
    sample.estate.apply({.tenants = {nordics}});
    QCOMPARE(sample.estate.tenantByHost(SampleEstate::emea)->key, nordics.key);
    QCOMPARE(sample.estate.tenantByHost(SampleEstate::nordics)->key, emea.key);
}

void TestEstate::hosts_are_found_whenever_they_came()
{
    SampleEstate sample;
    QVERIFY(!sample.estate.tenantByHost(u"later.eu.qlikcloud.com"));
    Tenant later = sample.tenant(SampleEstate::emea);
    later.key = {"later"};
    later.host = "later.eu.qlikcloud.com";
    later.systemHost = "later-system.eu.qlikcloud.com";
    sample.estate.apply({.tenants = {later}});
    QCOMPARE(sample.estate.tenantByHost(later.host.toString())->key, later.key);
    QCOMPARE(sample.estate.tenantByHost(later.systemHost.toString())->key, later.key);
    later.systemHost.clear();
    sample.estate.apply({.tenants = {later}});
    QVERIFY(!sample.estate.tenantByHost(u"later-system.eu.qlikcloud.com"));
    QVERIFY(!sample.estate.tenantByHost(u""));
}

void TestEstate::the_last_of_several_has_a_host_until_it_leaves()
{
    SampleEstate sample;
    const TenantKey first = sample.tenant(SampleEstate::emea).key;
    Tenant other = sample.tenant(SampleEstate::nordics);
    const QString own = other.host;
    other.host = SampleEstate::emea;
    sample.estate.apply({.tenants = {other}});
    QCOMPARE(sample.estate.tenantByHost(SampleEstate::emea)->key, other.key);
    other.host = own;
    sample.estate.apply({.tenants = {other}});
    QCOMPARE(sample.estate.tenantByHost(SampleEstate::emea)->key, first);
    QCOMPARE(sample.estate.tenantByHost(own)->key, other.key);
}

void TestEstate::finds_each_of_several_contacts_of_a_tenant()
{
    SampleEstate sample;
    const TenantKey tenant = sample.tenant(SampleEstate::emea).key;
    const auto before = sample.estate.contactsOf(tenant).size();
    for (const char *client : {"one", "two", "three"}) {
        Contact contact;
        contact.client = {client};
        contact.tenant = tenant;
        contact.bot.name = client;
        sample.estate.apply({.contacts = {contact}});
    }
    QCOMPARE(sample.estate.contactsOf(tenant).size(), before + 3);
    for (const char *client : {"one", "two", "three"})
        QCOMPARE(sample.estate.contact({client}, tenant)->bot.name, client);
    Contact again = *sample.estate.contact({"two"}, tenant);
    again.bot.name = "again";
    sample.estate.apply({.contacts = {again}});
    QCOMPARE(sample.estate.contact({"two"}, tenant)->bot.name, "again");
    QCOMPARE(sample.estate.contactsOf(tenant).size(), before + 3);
    QVERIFY(!sample.estate.contact({"four"}, tenant));
}

void TestEstate::removing_a_subscription_takes_all_of_it()
{
    SampleEstate sample;
    sample.estate.apply({.removedSubscriptions = {SubscriptionKey{"contoso"}}});
    QCOMPARE(sample.estate.subscriptions().size(), 1);
    QCOMPARE(sample.estate.tenants().size(), 1);
    QCOMPARE(sample.estate.clients().size(), 2);
    QVERIFY(sample.estate.tenantByHost(SampleEstate::lab));
    QVERIFY(!sample.estate.tenantByHost(SampleEstate::emea));
}

void TestEstate::removing_a_tenant_takes_its_client_and_contacts()
{
    SampleEstate sample;
    const TenantKey lab = sample.tenant(SampleEstate::lab).key;
    const ClientKey labCi = sample.client("lab-ci").key;
    sample.estate.apply({.contacts = {Contact{labCi, lab, ContactState::BotKnown, {}, {}}}});
    QVERIFY(sample.estate.contact(labCi, lab));
    sample.estate.apply({.removedTenants = {lab}});
    QVERIFY(!sample.estate.contact(labCi, lab));
    QVERIFY(!sample.estate.client(labCi));
    QCOMPARE(sample.estate.contacts().size(), 0);
}

void TestEstate::a_tenants_own_client_comes_before_the_regions()
{
    SampleEstate sample;
    const Tenant emea = sample.tenant(SampleEstate::emea);
    QCOMPARE(effectiveClient(sample.estate, emea)->name, "eu-main");
    Client own = sample.client("lab-ci");
    own.key = ClientKey{"own"};
    own.name = "own";
    own.tenant = emea.key;
    sample.estate.apply({.clients = {own}});
    QCOMPARE(effectiveClient(sample.estate, emea)->name, "own");
    QVERIFY(!effectiveClient(sample.estate, sample.tenant(SampleEstate::us)));
}

void TestEstate::a_pinned_client_comes_first_while_it_reaches_the_tenant()
{
    SampleEstate sample;
    Tenant lab = sample.tenant(SampleEstate::lab);
    Client second = sample.client("lab-ci");
    second.key = ClientKey{"second"};
    second.name = "second";
    sample.estate.apply({.clients = {second}});
    QCOMPARE(effectiveClient(sample.estate, lab)->name, "lab-ci");
    lab.pinnedClient = second.key;
    QCOMPARE(effectiveClient(sample.estate, lab)->name, "second");
    lab.pinnedClient = sample.client("eu-main").key;
    QCOMPARE(effectiveClient(sample.estate, lab)->name, "lab-ci");
}

void TestEstate::a_region_client_reaches_its_subscription_in_its_region()
{
    const SampleEstate sample;
    const QList<TenantKey> expected{sample.tenant(SampleEstate::emea).key,
                                    sample.tenant(SampleEstate::nordics).key};
    QCOMPARE(reachOf(sample.estate, sample.client("eu-main")), expected);
    QVERIFY(reachOf(sample.estate, sample.client("org")).isEmpty());
}

QTEST_GUILESS_MAIN(TestEstate)
#include "tst_estate.moc"
