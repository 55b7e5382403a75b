#include "tests/support/testworkspace.h"
#include "ui/models/tenantfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestTenantFilter : public QObject
{
    Q_OBJECT

private slots:
    void shows_the_tenants_of_its_scope_data();
    void shows_the_tenants_of_its_scope();
    void shows_what_was_used_lately();
    void orders_names_by_the_numbers_in_them();
    void narrows_the_scope_by_the_search();
    void keeps_what_is_chosen_while_others_go_and_come();
    void moves_a_renamed_tenant_alone();
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

void TestTenantFilter::shows_what_was_used_lately()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    filter.setScope({.kind = Scope::Kind::Recent});
    QCOMPARE(filter.rowCount(), 0);
    const TestTarget used = outside.target(SampleEstate::lab);
    Contact contact;
    contact.client = used.client;
    contact.tenant = used.tenant;
    contact.lastUsedAt = outside.clock.now();

    QVERIFY(outside.workspace.apply({.contacts = {contact}}));
    QCOMPARE(filter.rowCount(), 1);
    outside.clock.advance(std::chrono::hours(24 * 15));
    filter.setScope({.kind = Scope::Kind::Recent});

    QCOMPARE(filter.rowCount(), 0);
}

void TestTenantFilter::orders_names_by_the_numbers_in_them()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    filter.sort(NameColumn);
    Tenant later = *outside.workspace.estate().tenantByHost(SampleEstate::emea);
    later.name = "Acme 1014";
    Tenant earlier = *outside.workspace.estate().tenantByHost(SampleEstate::us);
    earlier.name = "acme 104";

    QVERIFY(outside.workspace.apply({.tenants = {later, earlier}}));

    QCOMPARE(filter.index(0, NameColumn).data().toString(), "acme 104");
    QCOMPARE(filter.index(1, NameColumn).data().toString(), "Acme 1014");
}

void TestTenantFilter::narrows_the_scope_by_the_search()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);

    filter.setSearch([](const Tenant &tenant) { return tenant.name.toString().contains("lab"); });
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch({});

    QCOMPARE(filter.rowCount(), 4);
}

void TestTenantFilter::keeps_what_is_chosen_while_others_go_and_come()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    QAbstractItemModelTester tester(&filter);
    filter.sort(NameColumn, Qt::DescendingOrder);
    const QPersistentModelIndex nordics = filter.index(2, NameColumn);
    const QPersistentModelIndex us = filter.index(1, NameColumn);
    QCOMPARE(nordics.data().toString(), "acme-nordics");
    QSignalSpy resets(&filter, &TenantFilter::modelReset);

    filter.setSearch([](const Tenant &tenant) {
        return tenant.name == "acme-nordics" || tenant.name == "fabrikam-lab";
    });
    QCOMPARE(nordics.row(), 1);
    QVERIFY(!us.isValid());
    filter.setSearch({});

    QCOMPARE(nordics.row(), 2);
    QCOMPARE(filter.index(1, NameColumn).data().toString(), "acme-us");
    QCOMPARE(resets.size(), 0);
}

void TestTenantFilter::moves_a_renamed_tenant_alone()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    TenantFilter filter(outside.workspace, model);
    QAbstractItemModelTester tester(&filter);
    filter.sort(NameColumn);
    const QPersistentModelIndex emea = filter.index(0, NameColumn);
    QSignalSpy moves(&filter, &TenantFilter::rowsMoved);
    QSignalSpy layouts(&filter, &TenantFilter::layoutChanged);
    Tenant renamed = *outside.workspace.estate().tenantByHost(SampleEstate::emea);
    renamed.name = "Acme-Q";

    QVERIFY(outside.workspace.apply({.tenants = {renamed}}));

    QCOMPARE(emea.row(), 1); // behind acme-nordics
    QCOMPARE(emea.data().toString(), "Acme-Q");
    QCOMPARE(filter.index(0, NameColumn).data().toString(), "acme-nordics");
    QCOMPARE(moves.size(), 1);
    QCOMPARE(layouts.size(), 0);
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
