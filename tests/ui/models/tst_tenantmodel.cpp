#include "tests/support/modeltext.h"
#include "tests/support/testworkspace.h"
#include "ui/models/tenantmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;
using namespace std::chrono_literals;

class TestTenantModel : public QObject
{
    Q_OBJECT

private slots:
    void shows_a_row_for_each_tenant_of_the_estate();
    void says_the_bot_user_and_the_time_after_a_test();
    void changes_one_row_when_one_tenant_changed();
    void adds_and_removes_rows_without_a_reset();
    void removes_neighbours_together();
    void knows_its_rows_while_others_leave();
    void follows_a_new_client_to_all_tenants_that_it_reaches();
    void tells_many_changed_rows_as_one_range();
    void tells_which_cells_may_be_others();
    void shows_testing_only_while_a_test_runs();
    void fades_a_result_after_a_week();
    void sorts_by_value_not_by_text();
    void strikes_out_a_tenant_that_vanished();
};

namespace {

void keep(TestWorkspace &outside, const QString &host, Outcome outcome)
{
    const TestTarget target = outside.target(host);
    Contact contact;
    contact.client = target.client;
    contact.tenant = target.tenant;
    contact.state = ContactState::BotKnown;
    contact.last = TestRecord{.outcome = outcome, .at = outside.clock.now()};
    contact.bot.userId = "user-1";
    contact.bot.name = "EU OAuth client";
    const Result<void> applied = outside.workspace.apply({.contacts = {contact}});
    QVERIFY(applied);
}

} // namespace

void TestTenantModel::shows_a_row_for_each_tenant_of_the_estate()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    QAbstractItemModelTester tester(&model);

    const QStringList rows = modelText(model);

    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0),
             "Never tested | acme-emea | acme-emea.eu.qlikcloud.com |  | eu-main | – |  "
             "| 23 d |");
    QCOMPARE(rows.at(2), "No client | acme-us | acme-us.us.qlikcloud.com |  | – | – |  |  |");
    QCOMPARE(model.index(0, ClientColumn).data(TenantModel::TierRole).toString(), "R");
}

void TestTenantModel::says_the_bot_user_and_the_time_after_a_test()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);

    keep(outside, SampleEstate::emea, Outcome::Ok);
    outside.clock.advance(2min);

    QCOMPARE(model.index(0, MarkColumn).data().toString(), "OK");
    QCOMPARE(model.index(0, BotColumn).data().toString(), "EU OAuth client");
    QCOMPARE(model.index(0, TestColumn).data().toString(), "2 m ago");
}

void TestTenantModel::changes_one_row_when_one_tenant_changed()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &TenantModel::modelReset);
    QSignalSpy changes(&model, &TenantModel::dataChanged);

    keep(outside, SampleEstate::nordics, Outcome::Refused);

    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
}

void TestTenantModel::adds_and_removes_rows_without_a_reset()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &TenantModel::modelReset);

    const Result<TenantKey> added = outside.workspace.addTenant(
        {.host = "acme-new.eu.qlikcloud.com", .subscription = SubscriptionKey{"contoso"}});
    QVERIFY(added);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(*added), 4);
    const TenantKey gone = outside.tenant(SampleEstate::emea).key;
    QVERIFY(outside.workspace.apply({.removedTenants = {gone}}));

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(gone), -1);
    QCOMPARE(model.rowOf(*added), 3);
    QCOMPARE(resets.size(), 0);
}

void TestTenantModel::removes_neighbours_together()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    QAbstractItemModelTester tester(&model);
    QSignalSpy removals(&model, &TenantModel::rowsRemoved);

    QVERIFY(outside.workspace.apply({.removedTenants = {outside.tenant(SampleEstate::emea).key,
                                                        outside.tenant(SampleEstate::nordics).key,
                                                        outside.tenant(SampleEstate::lab).key}}));

    QCOMPARE(removals.size(), 2);
    QCOMPARE(removals.at(0).mid(1), QVariantList({3, 3}));
    QCOMPARE(removals.at(1).mid(1), QVariantList({0, 1}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(outside.tenant(SampleEstate::us).key), 0);
}

void TestTenantModel::knows_its_rows_while_others_leave()
{
    TestWorkspace outside;
    const TenantModel model(outside.workspace);
    const QList<TenantKey> gone{model.at(0).tenant, model.at(2).tenant};
    QList<QList<int>> found; // the rows of all that are there, as often as some have left
    connect(&model, &TenantModel::rowsRemoved, this, [&model, &found] {
        found.emplaceBack();
        for (int row = 0; row < model.rowCount(); ++row)
            found.last().append(model.rowOf(model.at(row).tenant));
    });

    QVERIFY(outside.workspace.apply({.removedTenants = gone}));

    QCOMPARE(found, (QList<QList<int>>{{0, 1, 2}, {0, 1}}));
    QCOMPARE(model.rowOf(gone.first()), -1);
}

void TestTenantModel::follows_a_new_client_to_all_tenants_that_it_reaches()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    Client client = outside.client("eu-main");
    client.key = ClientKey{"us"};
    client.name = "us-main";
    client.regionCode = "us";

    QVERIFY(outside.workspace.apply({.clients = {client}}));

    QCOMPARE(model.index(2, ClientColumn).data().toString(), "us-main");
    QCOMPARE(model.at(2).status, Status::NeverTested);
}

void TestTenantModel::tells_many_changed_rows_as_one_range()
{
    TestWorkspace outside;
    EstateChange many;
    for (int i = 0; i < 40; ++i) {
        many.tenants.append(outside.tenant(SampleEstate::emea));
        many.tenants.last().key = TenantKey{QString("many-%1").arg(i)};
        many.tenants.last().host = QString("many-%1.eu.qlikcloud.com").arg(i);
    }
    QVERIFY(outside.workspace.apply(many));
    TenantModel model(outside.workspace);
    QAbstractItemModelTester tester(&model);
    QSignalSpy changes(&model, &TenantModel::dataChanged);

    QVERIFY(outside.workspace.apply({.clients = {outside.client("eu-main")}}));

    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 43);
}

void TestTenantModel::tells_which_cells_may_be_others()
{
    TestWorkspace outside;
    const TenantModel model(outside.workspace);
    QSignalSpy changes(&model, &TenantModel::dataChanged);
    const auto lastColumn = [&changes] { return changes.takeLast().at(1).toModelIndex().column(); };

    Tenant tenant = outside.tenant(SampleEstate::emea);
    tenant.name = "Renamed";
    QVERIFY(outside.workspace.apply({.tenants = {tenant}}));
    QCOMPARE(lastColumn(), EnvironmentColumn);
    tenant.regionCode = "us"; // where another client is for it
    QVERIFY(outside.workspace.apply({.tenants = {tenant}}));
    QCOMPARE(lastColumn(), TenantColumns - 1);
    keep(outside, SampleEstate::nordics, Outcome::Ok);
    QCOMPARE(lastColumn(), TenantColumns - 1);
}

void TestTenantModel::shows_testing_only_while_a_test_runs()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    const TenantKey tenant = outside.tenant(SampleEstate::emea).key;

    model.setTesting(tenant, true);
    QCOMPARE(model.index(0, MarkColumn).data().toString(), "Testing");
    model.clearTesting();

    QCOMPARE(model.index(0, MarkColumn).data().toString(), "Never tested");
}

void TestTenantModel::fades_a_result_after_a_week()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    keep(outside, SampleEstate::emea, Outcome::Ok);
    QVERIFY(!model.index(0, MarkColumn).data(TenantModel::OldRole).toBool());

    outside.clock.setWallTime(outside.clock.now().addDays(9));

    QVERIFY(model.index(0, MarkColumn).data(TenantModel::OldRole).toBool());
    QCOMPARE(model.index(0, MarkColumn).data().toString(), "OK · 9 d");
}

void TestTenantModel::sorts_by_value_not_by_text()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    keep(outside, SampleEstate::emea, Outcome::Refused);

    const int refused = model.index(0, MarkColumn).data(TenantModel::SortRole).toInt();
    const int untested = model.index(1, MarkColumn).data(TenantModel::SortRole).toInt();

    QVERIFY(refused < untested);
}

void TestTenantModel::strikes_out_a_tenant_that_vanished()
{
    TestWorkspace outside;
    TenantModel model(outside.workspace);
    Tenant gone = outside.tenant(SampleEstate::nordics);
    gone.vanishedAt = outside.clock.now();

    QVERIFY(outside.workspace.apply({.tenants = {gone}}));

    const QModelIndex name = model.index(1, NameColumn);
    QVERIFY(name.data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains("Not listed by its organization"));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains("Not listed"));
    QVERIFY(!model.index(0, NameColumn).data(Qt::FontRole).isValid());
}

QTEST_MAIN(TestTenantModel)

#include "tst_tenantmodel.moc"
