#include "tests/support/testworkspace.h"
#include "ui/models/tenantfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tenantry;

class TestTenantFilter : public QObject
{
    Q_OBJECT

private slots:
    void shows_the_tenants_of_its_scope_data();
    void shows_the_tenants_of_its_scope();
    void narrows_the_scope_by_the_search();
    void moves_no_row_while_it_stands_still();
};

void TestTenantFilter::shows_the_tenants_of_its_scope_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QStringList>("names");

    const QStringList all{"acme-emea", "acme-nordics", "acme-us", "fabrikam-lab"};
    const SubscriptionKey contoso{"contoso"};
    QTest::addRow("all") << Scope{} << all;
    QTest::addRow("subscription") << Scope{.kind = Scope::Kind::Subscription,
                                           .subscription = contoso}
                                  << all.mid(0, 3);
    QTest::addRow("region") << Scope{.kind = Scope::Kind::Region,
                                     .subscription = contoso,
                                     .regionCode = "eu"}
                            << all.mid(0, 2);
    QTest::addRow("client") << Scope{.kind = Scope::Kind::Client,
                                     .client = ClientKey{"client-eu-main"}}
                            << all.mid(0, 2);
    QTest::addRow("attention") << Scope{.kind = Scope::Kind::NeedsAttention}
                               << QStringList{"acme-us"};
    QTest::addRow("untested") << Scope{.kind = Scope::Kind::Untested}
                              << QStringList{"acme-emea", "acme-nordics", "fabrikam-lab"};
    QTest::addRow("no secret") << Scope{.kind = Scope::Kind::NoSecret} << QStringList{};
    QTest::addRow("expiring") << Scope{.kind = Scope::Kind::Expiring} << QStringList{};
}

void TestTenantFilter::shows_the_tenants_of_its_scope()
{
    QFETCH(const Scope, scope);
    QFETCH(const QStringList, names);
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    QAbstractItemModelTester tester(&filter);
    filter.sort(NameColumn);

    filter.setScope(scope);

    QStringList shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown.append(filter.index(row, NameColumn).data().toString());
    QCOMPARE(shown, names);
}

void TestTenantFilter::narrows_the_scope_by_the_search()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);

    filter.setSearch([](const Tenant &tenant) { return tenant.name.contains("lab"); });
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch({});

    QCOMPARE(filter.rowCount(), 4);
}

void TestTenantFilter::moves_no_row_while_it_stands_still()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    filter.sort(MarkColumn);
    const QString first = filter.index(0, NameColumn).data().toString();
    const TestTarget target = outside.target(SampleEstate::nordics);
    Contact refused;
    refused.client = target.client;
    refused.tenant = target.tenant;
    refused.last = TestRecord{.outcome = Outcome::Refused, .at = outside.clock.now()};

    filter.setStill(true);
    QVERIFY(outside.workspace.apply({.contacts = {refused}}));
    QCOMPARE(filter.index(0, NameColumn).data().toString(), first);
    filter.setStill(false);

    QCOMPARE(filter.index(0, NameColumn).data().toString(), "acme-nordics");
}

QTEST_GUILESS_MAIN(TestTenantFilter)

#include "tst_tenantfilter.moc"
