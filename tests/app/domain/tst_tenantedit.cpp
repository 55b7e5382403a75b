#include "app/domain/environment.h"
#include "app/domain/tenantedit.h"
#include "tests/support/sampleestate.h"

#include <QTest>

using namespace tenantry;

class TestTenantEdit : public QObject
{
    Q_OBJECT

private slots:
    void changes_only_what_is_set_on_each();
    void a_name_is_checked_and_is_for_one_alone();
    void what_changes_nothing_is_no_change();
    void an_environment_is_inherited_from_region_and_subscription();
};

void TestTenantEdit::changes_only_what_is_set_on_each()
{
    const SampleEstate sample;
    const QList<TenantKey> keys{sample.estate.tenants()[0].key, sample.estate.tenants()[1].key};
    const Result<EstateChange> change = changeOf({.environment = "prod",
                                                  .addedTags = {"night"},
                                                  .owner = "Ann"},
                                                 keys, sample.estate);
    QVERIFY(change);
    QCOMPARE(change->tenants.size(), 2);
    for (const Tenant &tenant : change->tenants) {
        QCOMPARE(tenant.environment, QString("prod"));
        QVERIFY(tenant.tags->contains("night"));
        QCOMPARE(tenant.remarks.owner, QString("Ann"));
        QCOMPARE(tenant.name, sample.estate.tenant(tenant.key)->name);
    }
}

void TestTenantEdit::a_name_is_checked_and_is_for_one_alone()
{
    const SampleEstate sample;
    const QList<TenantKey> one{sample.estate.tenants()[0].key};
    const Result<EstateChange> nameless = changeOf({.name = "  "}, one, sample.estate);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, ErrorCode::Invalid);
    const Result<EstateChange> named = changeOf({.name = " New "}, one, sample.estate);
    QVERIFY(named);
    QCOMPARE(named->tenants.first().name, QString("New"));
    const QList<TenantKey> two{one.first(), sample.estate.tenants()[1].key};
    const Result<EstateChange> many = changeOf({.name = "New"}, two, sample.estate);
    QVERIFY(many);
    QVERIFY(many->isEmpty());
}

void TestTenantEdit::what_changes_nothing_is_no_change()
{
    const SampleEstate sample;
    const Tenant &tenant = sample.estate.tenants().first();
    const Result<EstateChange> change = changeOf({.environment = tenant.environment}, {tenant.key},
                                                 sample.estate);
    QVERIFY(change);
    QVERIFY(change->isEmpty());
}

void TestTenantEdit::an_environment_is_inherited_from_region_and_subscription()
{
    SampleEstate sample;
    Tenant tenant = sample.estate.tenants().first();
    Subscription subscription = *sample.estate.subscription(tenant.subscription);
    tenant.environment.clear();
    subscription.environment = "prod";
    sample.estate.apply({.subscriptions = {subscription}, .tenants = {tenant}});
    QCOMPARE(environmentOf(sample.estate, tenant), QString("prod"));
    QVERIFY(touchesProduction(sample.estate, {.removedTenants = {tenant.key}}));
    subscription.regionEnvironments.insert(tenant.regionCode, "test");
    sample.estate.apply({.subscriptions = {subscription}});
    QCOMPARE(environmentOf(sample.estate, tenant), QString("test"));
    QVERIFY(!touchesProduction(sample.estate, {.removedTenants = {tenant.key}}));
    tenant.environment = "production";
    QVERIFY(isProduction(environmentOf(sample.estate, tenant)));
}

QTEST_GUILESS_MAIN(TestTenantEdit)
#include "tst_tenantedit.moc"
