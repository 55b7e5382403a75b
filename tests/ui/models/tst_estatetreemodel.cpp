#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/models/estatetreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

class TestEstateTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void tells_neighbours_in_one_signal();
    void tells_nothing_where_nothing_that_it_shows_has_changed();
    void shows_who_is_being_tested();
    void makes_what_is_below_a_region_when_somebody_looks();
    void shows_subscriptions_regions_clients_tenants_and_views();
    void counts_again_when_a_result_comes();
    void shows_the_worst_status_below_a_node();
    void shows_a_subscription_that_was_added();
    void counts_the_reminders_that_are_near();
    void keeps_its_counts_while_tenants_go_and_come();
    void moves_a_renamed_tenant_among_its_neighbours();
    void counts_the_missing_secrets();
    void finds_the_node_of_a_scope();
};

void TestEstateTreeModel::tells_neighbours_in_one_signal()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    QAbstractItemModelTester tester(&tree);
    modelText(tree); // makes the nodes of the tenants
    QSignalSpy changes(&tree, &EstateTreeModel::dataChanged);
    EstateChange results;
    for (const QString &host : {SampleEstate::emea, SampleEstate::nordics}) {
        const TestTarget target = outside.target(host);
        results.contacts.append(
            {.client = target.client,
             .tenant = target.tenant,
             .last = TestRecord{.outcome = Outcome::Refused, .at = outside.clock.now()}});
    }

    QVERIFY(outside.workspace.apply(results));

    QStringList told;
    for (const QVariantList &change : changes)
        told.append(QString("%1 to %2")
                        .arg(change.at(0).toModelIndex().data().toString(),
                             change.at(1).toModelIndex().siblingAtColumn(0).data().toString()));
    QVERIFY2(told.contains("acme-emea to acme-nordics"), qPrintable(told.join(", ")));
    QCOMPARE(told.size(), 4); // with their region, their subscription and the views
}

void TestEstateTreeModel::tells_nothing_where_nothing_that_it_shows_has_changed()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    modelText(tree);
    QSignalSpy changes(&tree, &EstateTreeModel::dataChanged);
    Tenant lab = outside.tenant(SampleEstate::lab);
    lab.tags = {"weekly"};

    QVERIFY(outside.workspace.apply({.tenants = {lab}}));

    QCOMPARE(changes.size(), 0);
}

void TestEstateTreeModel::shows_who_is_being_tested()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    const TenantKey lab = outside.tenant(SampleEstate::lab).key;
    const QModelIndex node = tree.indexOf({.kind = Scope::Kind::Tenant, .tenant = lab});
    QSignalSpy changes(&tree, &EstateTreeModel::dataChanged);

    tenants.setTesting(lab, true);

    QCOMPARE(changes.size(), 1);
    QCOMPARE(node.data(EstateTreeModel::StatusRole).toInt(), static_cast<int>(Status::Testing));
}

void TestEstateTreeModel::makes_what_is_below_a_region_when_somebody_looks()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    const QModelIndex region = tree.index(0, 0, tree.index(0, 0));

    QVERIFY(tree.hasChildren(region));
    QCOMPARE(region.siblingAtColumn(EstateTreeModel::Count).data().toString(), "2");
    QCOMPARE(tree.rowCount(region), 0);
    tree.fetchMore(region);
    QCOMPARE(tree.rowCount(region), 3); // with the client
    QVERIFY(!tree.canFetchMore(region));
}

void TestEstateTreeModel::shows_subscriptions_regions_clients_tenants_and_views()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    QAbstractItemModelTester tester(&tree);

    const QString ireland = outside.workspace.regions().displayName("eu");
    const QString virginia = outside.workspace.regions().displayName("us");
    QCOMPARE(
        modelText(tree).join('\n'),
        QStringList(
            {"Contoso | 3",           "  " + ireland + " | 2",  "    eu-main |",  "    acme-emea |",
             "    acme-nordics |",    "  " + virginia + " | 1", "    acme-us |",  "Fabrikam | 1",
             "  " + ireland + " | 1", "    fabrikam-lab |",     "org |",          "Views |",
             "  All tenants | 4",     "  Needs attention | 1",  "  Untested | 3", "  No secret | 0",
             "  Expiring | 0",        "  Recently used |",      "  Map |",        "  Licences |",
             "  Reminders | 2",       "  Secrets missing | 0",  "  Trash | 0"})
            .join('\n'));
}

void TestEstateTreeModel::counts_again_when_a_result_comes()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    const TestTarget target = outside.target(SampleEstate::emea);
    Contact refused;
    refused.client = target.client;
    refused.tenant = target.tenant;
    refused.last = TestRecord{.outcome = Outcome::Refused, .at = outside.clock.now()};

    QVERIFY(outside.workspace.apply({.contacts = {refused}}));

    const QModelIndex attention = tree.indexOf({.kind = Scope::Kind::NeedsAttention});
    QCOMPARE(attention.siblingAtColumn(EstateTreeModel::Count).data().toString(), "2");
}

void TestEstateTreeModel::shows_the_worst_status_below_a_node()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);

    const QModelIndex contoso = tree.index(0, 0);

    QCOMPARE(contoso.data(EstateTreeModel::StatusRole).toInt(), static_cast<int>(Status::NoClient));
}

void TestEstateTreeModel::shows_a_subscription_that_was_added()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);

    QVERIFY(outside.workspace.addSubscription({.name = "Adatum"}));

    QCOMPARE(modelText(tree).first(), "Adatum | 0");
}

void TestEstateTreeModel::counts_the_reminders_that_are_near()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    QSignalSpy resets(&tree, &EstateTreeModel::modelReset);
    Tenant lab = outside.tenant(SampleEstate::lab);
    for (const auto &[day, count] : {std::pair(QDate(2026, 12, 25), "2"),
                                     {{2026, 12, 24}, "3"},
                                     {{2026, 12, 24}, "3"},
                                     {{}, "2"}}) {
        lab.remarks.remindOn = day;
        QVERIFY(outside.workspace.apply({.tenants = {lab}}));
        const QModelIndex view = tree.indexOf({.kind = Scope::Kind::Reminders});
        QCOMPARE(view.siblingAtColumn(EstateTreeModel::Count).data().toString(), count);
    }
    QCOMPARE(resets.size(), 0);
}

void TestEstateTreeModel::keeps_its_counts_while_tenants_go_and_come()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    Tenant fresh = outside.tenant(SampleEstate::us);
    fresh.key = TenantKey{"fresh"};
    fresh.host = "fresh.us.qlikcloud.com";

    QVERIFY(outside.workspace.apply({.tenants = {fresh},
                                     .removedTenants = {outside.tenant(SampleEstate::emea).key,
                                                        outside.tenant(SampleEstate::us).key}}));

    QVERIFY(modelText(tree).contains("Contoso | 2"));
    QVERIFY(modelText(tree).contains("  All tenants | 3"));
    QCOMPARE(tenants.rowOf(fresh.key), 2);
}

void TestEstateTreeModel::moves_a_renamed_tenant_among_its_neighbours()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    QAbstractItemModelTester tester(&tree);
    QSignalSpy resets(&tree, &EstateTreeModel::modelReset);
    const auto indexOf = [&](const QString &host) {
        return tree.indexOf({.kind = Scope::Kind::Tenant,
                             .tenant = outside.workspace.estate().tenantByHost(host)->key});
    };
    const QPersistentModelIndex emea = indexOf(SampleEstate::emea);
    const QPersistentModelIndex nordics = indexOf(SampleEstate::nordics);
    Tenant renamed = *outside.workspace.estate().tenantByHost(SampleEstate::emea);
    renamed.name = "Acme-Q";

    QVERIFY(outside.workspace.apply({.tenants = {renamed}}));

    QCOMPARE(emea.data().toString(), "Acme-Q");
    QCOMPARE(emea.row(), 2); // behind the client and acme-nordics
    QCOMPARE(nordics.row(), 1);
    QCOMPARE(indexOf(SampleEstate::emea), QModelIndex(emea));
    QCOMPARE(resets.size(), 0);
}

void TestEstateTreeModel::counts_the_missing_secrets()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    const auto count = [&tree] {
        const QModelIndex view = tree.indexOf({.kind = Scope::Kind::MissingSecrets});
        return view.siblingAtColumn(EstateTreeModel::Count).data().toString();
    };
    QCOMPARE(count(), "0");
    Client bare = outside.client("eu-main");
    bare.secretSlot.clear();
    QVERIFY(outside.workspace.apply({.clients = {bare}}));
    QCOMPARE(count(), "1");
    tree.noteSecrets({{outside.client("lab-ci").secretKey(), false}});
    QCOMPARE(count(), "2");
}

void TestEstateTreeModel::finds_the_node_of_a_scope()
{
    TestWorkspace outside;
    TenantModel tenants(outside.workspace);
    EstateTreeModel tree(outside.workspace, tenants);
    const Scope scope{.kind = Scope::Kind::Tenant, .tenant = outside.tenant(SampleEstate::lab).key};

    const QModelIndex found = tree.indexOf(scope);

    QCOMPARE(found.data().toString(), "fabrikam-lab");
    QCOMPARE(tree.scopeAt(found), scope);
}

QTEST_GUILESS_MAIN(TestEstateTreeModel)

#include "tst_estatetreemodel.moc"
