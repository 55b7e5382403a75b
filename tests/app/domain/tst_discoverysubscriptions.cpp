#include "tests/support/listings.h"

#include <QTest>

using namespace tenantry;

class TestDiscoverySubscriptions : public QObject
{
    Q_OBJECT

private slots:
    void finds_the_subscription_data();
    void finds_the_subscription();
    void moves_a_tenant_with_its_own_client();
};

void TestDiscoverySubscriptions::finds_the_subscription_data()
{
    QTest::addColumn<QString>("knownLicence");
    QTest::addColumn<QString>("knownId");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("by its id") << ""
                               << "6500aa" << true;
    QTest::newRow("by its licence number") << contosoLicence << "" << true;
    QTest::newRow("another id") << contosoLicence << "6500bb" << false;
    QTest::newRow("by a tenant that it holds") << ""
                                               << "" << true;
    QTest::newRow("another licence") << "1"
                                     << "" << false;
}

void TestDiscoverySubscriptions::finds_the_subscription()
{
    QFETCH(QString, knownLicence);
    QFETCH(QString, knownId);
    QFETCH(bool, isKnown);
    Estate estate = SampleEstate().estate;
    Subscription known = *estate.subscriptionByName(u"Contoso");
    known.licenceNumber = knownLicence;
    known.subscriptionId = knownId;
    estate.apply({.subscriptions = {known}});
    QList<ListedTenant> tenants = contoso();
    for (ListedTenant &tenant : tenants)
        tenant.subscriptionId = "6500aa";

    estate = taken(estate, tenants);

    QCOMPARE(estate.subscriptions().size(), isKnown ? 2 : 3);
    const Tenant &emea = *estate.tenantByHost(SampleEstate::emea);
    QCOMPARE(emea.subscription == known.key, isKnown);
    const Subscription &after = *estate.subscription(emea.subscription);
    QCOMPARE(after.subscriptionId, "6500aa");
    QCOMPARE(after.licenceNumber, contosoLicence);
}

void TestDiscoverySubscriptions::moves_a_tenant_with_its_own_client()
{
    QList<ListedTenant> tenants = contoso();
    tenants.append(listed({"s-lab.eu.qlikcloud.com", SampleEstate::lab}));
    const Estate estate = taken(SampleEstate().estate, tenants);
    const Tenant &lab = *estate.tenantByHost(SampleEstate::lab);
    QCOMPARE(estate.subscription(lab.subscription)->name, "Contoso");
    QCOMPARE(estate.tenantLevelClient(lab.key)->subscription, lab.subscription);
}

QTEST_GUILESS_MAIN(TestDiscoverySubscriptions)
#include "tst_discoverysubscriptions.moc"
