#include "app/domain/importplan.h"
#include "app/domain/importrows.h"
#include "tests/support/sampleestate.h"

#include <QTest>

namespace tenantry {

using Field = ImportField;
using State = PlannedRow::State;
using Values = QList<QPair<Field, QString>>;

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void says_of_each_row_what_becomes_of_it_data();
    void says_of_each_row_what_becomes_of_it();
    void a_row_makes_all_that_it_names();
    void what_the_estate_holds_is_the_same();
    void a_client_with_several_hosts_is_one_of_the_region();
    void rows_that_contradict_one_another_are_a_conflict();
    void a_row_that_fails_leaves_nothing_behind();
    void a_later_row_makes_what_a_failed_one_could_not();
    void rows_without_a_subscription_ask_for_one();
    void an_inherited_environment_is_not_written_down();
    void a_subscription_may_be_described_in_any_of_its_rows();

private:
    static ImportRow row(qsizetype number, const Values &values)
    {
        ImportRow row;
        row.number = number;
        for (const auto &[field, value] : values)
            row.at(field) = value;
        return row;
    }
    static ImportPlan plan(const QList<ImportRow> &rows,
                           const Estate &estate = SampleEstate().estate,
                           const ImportOptions &options = {})
    {
        return planImport(rows, estate, RegionCatalogue::builtIn(), options);
    }
};

void TestImportPlan::says_of_each_row_what_becomes_of_it_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const Values &values, State state, const char *reason) {
        QTest::newRow(name) << values << state << QString::fromUtf8(reason);
    };
    const QString emea = SampleEstate::emea;
    const QString newId(32, 'd');
    const QString euMain(32, 'a');
    const QString labCi(32, 'b');
    const std::pair host{Field::Host, QString("new.eu.qlikcloud.com")};
    const std::pair contoso{Field::Subscription, QString("contoso")};
    add("new tenant", {host, contoso}, State::New, "new");
    add("same tenant", {{Field::Host, "HTTPS://" + emea.toUpper() + "/"}}, State::Same, "");
    add("changed", {{Field::Host, emea}, {Field::Environment, "prod"}}, State::Changed, "prod");
    add("tags in another order", {{Field::Host, emea}, {Field::Tags, "a; b"}}, State::Changed,
        "a, b");
    add("moved tenant", {{Field::Host, emea}, {Field::Subscription, "Fabrikam"}}, State::Conflict,
        "Contoso");
    add("other region", {host, contoso, {Field::Region, "us"}}, State::Conflict, "eu");
    add("AWS code", {host, contoso, {Field::Region, "eu-west-1"}}, State::New, "");
    add("unknown region", {host, contoso, {Field::Region, "mars"}}, State::Invalid, "mars");
    add("foreign host", {{Field::Host, "evil.example.com"}, contoso}, State::Invalid,
        "evil.example.com");
    add("console", {{Field::Host, "console.qlikcloud.com"}, contoso}, State::Invalid, "console");
    add("other tenant id", {{Field::Host, emea}, {Field::SystemHost, "other.eu.qlikcloud.com"}},
        State::Conflict, "other.eu");
    add("system host of another region", {host, contoso, {Field::SystemHost, "x.us.qlikcloud.com"}},
        State::Invalid, "x.us");
    add("system host that is taken", {host, contoso, {Field::SystemHost, emea}}, State::Conflict,
        "system host");
    add("bad date", {{Field::Host, emea}, {Field::RemindOn, "soon"}}, State::Invalid, "soon");
    add("bad entitlement", {contoso, {Field::Entitlement, "some"}}, State::Invalid, "some");
    add("bad tier", {{Field::Host, emea}, {Field::Tier, "moon"}}, State::Invalid, "moon");
    add("same client", {{Field::Host, emea}, {Field::ClientId, euMain.toUpper()}}, State::Same, "");
    add("second region client", {contoso, {Field::Region, "eu"}, {Field::ClientId, newId}},
        State::Conflict, "eu-main");
    add("new tenant client", {{Field::Host, emea}, {Field::ClientId, newId}}, State::New, "");
    add("new organization client", {{Field::Tier, "Organisation"}, {Field::ClientId, newId}},
        State::New, "");
    add("client at another tier",
        {{Field::Host, emea}, {Field::ClientId, euMain}, {Field::Tier, "tenant"}}, State::Conflict,
        "eu-main");
    add("client of another tenant", {{Field::Host, emea}, {Field::ClientId, labCi}},
        State::Conflict, "lab-ci");
    add("client without an ID", {{Field::Host, emea}, {Field::Client, "x"}}, State::Invalid, "ID");
    add("client without a tier", {{Field::ClientId, newId}}, State::Invalid, "tier");
    add("new search", {{Field::SavedSearch, "Mine"}, {Field::SearchText, "tag:x"}}, State::New,
        "Mine");
    add("nothing", {{Field::Owner, "me"}}, State::Invalid, "names no");
    add("unseen characters", {host, contoso, {Field::Name, u"a\u202eb"_qs}}, State::Invalid,
        "cannot be seen");
    add("long name", {host, contoso, {Field::Name, QString(300, 'x')}}, State::Invalid, "200");
}

void TestImportPlan::says_of_each_row_what_becomes_of_it()
{
    QFETCH(Values, values);
    QFETCH(State, state);
    QFETCH(QString, reason);
    const ImportPlan planned = plan({row(7, values)});
    QCOMPARE(planned.rows.size(), 1);
    const PlannedRow &only = planned.rows.first();
    QVERIFY2(only.state == state, qPrintable(stateWord(only.state) + ": " + only.reason));
    QVERIFY2(only.reason.contains(reason), qPrintable(only.reason));
    QCOMPARE(only.number, 7);
    const bool isTaken = state == State::New || state == State::Changed;
    QCOMPARE(planned.change.isEmpty(), !isTaken);
}

void TestImportPlan::a_row_makes_all_that_it_names()
{
    const ImportPlan planned = plan({row(2, {{Field::Subscription, "Northwind"},
                                             {Field::LicenceNumber, "77"},
                                             {Field::Entitlement, "Single tenant"},
                                             {Field::Host, "north.se.qlikcloud.com"},
                                             {Field::Tags, "a, b, a"},
                                             {Field::Owner, "Ida"},
                                             {Field::RemindOn, "2026-12-01"},
                                             {Field::Client, "north-ci"},
                                             {Field::ClientId, "id9"}})});
    Estate estate = SampleEstate().estate;
    estate.apply(planned.change);
    const Subscription *subscription = estate.subscriptionByName(u"northwind");
    QVERIFY(subscription);
    QCOMPARE(subscription->licenceNumber, "77");
    QCOMPARE(subscription->entitlement, Entitlement::SingleTenant);
    const Tenant *tenant = estate.tenantByHost(u"north.se.qlikcloud.com");
    QCOMPARE(tenant->subscription, subscription->key);
    QCOMPARE(tenant->name, "north");
    QCOMPARE(tenant->tags, (QStringList{"a", "b"}));
    QCOMPARE(tenant->remarks.owner, "Ida");
    QCOMPARE(tenant->remarks.remindOn, QDate(2026, 12, 1));
    QCOMPARE(estate.tenantLevelClient(tenant->key)->name, "north-ci");
    QVERIFY(estate.tenantLevelClient(tenant->key)->secretSlot.isEmpty());
    QCOMPARE(planned.label(), "Import 1 tenant(s)");
}

void TestImportPlan::what_the_estate_holds_is_the_same()
{
    const Estate estate = SampleEstate().estate;
    QList<ImportRow> rows;
    for (const Subscription &subscription : estate.subscriptions())
        rows.append(rowOf(estate, subscription));
    for (const Tenant &tenant : estate.tenants())
        rows.append(rowOf(estate, tenant));
    for (const Client &client : estate.clients())
        rows.append(rowOf(estate, client));
    const ImportPlan planned = plan(rows, estate);
    QCOMPARE(planned.count(State::Same), rows.size());
    QVERIFY(planned.change.isEmpty());
}

void TestImportPlan::a_client_with_several_hosts_is_one_of_the_region()
{
    const ImportPlan planned = plan({row(2, {{Field::Subscription, "New"},
                                             {Field::Host, "one.eu.qlikcloud.com"},
                                             {Field::ClientId, "id9"}}),
                                     row(3, {{Field::Subscription, "New"},
                                             {Field::Host, "two.eu.qlikcloud.com"},
                                             {Field::ClientId, "ID9"}})});
    QCOMPARE(planned.count(State::New), 2);
    QCOMPARE(planned.change.clients.size(), 1);
    QCOMPARE(planned.change.clients[0].tier, Tier::Region);
    QCOMPARE(planned.change.clients[0].regionCode, "eu");
}

void TestImportPlan::rows_that_contradict_one_another_are_a_conflict()
{
    const std::pair host{Field::Host, QString(SampleEstate::emea)};
    const ImportPlan planned = plan({row(2, {host, {Field::Owner, "Ida"}}),
                                     row(3, {host, {Field::Owner, "Bo"}}),
                                     row(4, {host, {Field::Owner, "Ida"}, {Field::Notes, "x"}})});
    QCOMPARE(planned.rows[0].state, State::Changed);
    QCOMPARE(planned.rows[1].state, State::Conflict);
    QVERIFY(planned.rows[1].reason.contains("row 2"));
    QCOMPARE(planned.rows[2].state, State::Changed);
    QCOMPARE(planned.change.tenants.size(), 1);
    QCOMPARE(planned.change.tenants[0].remarks.owner, "Ida");
    QCOMPARE(planned.change.tenants[0].remarks.notes, "x");
}

void TestImportPlan::a_row_that_fails_leaves_nothing_behind()
{
    const ImportPlan planned = plan({row(2, {{Field::Subscription, "New"},
                                             {Field::Host, "one.eu.qlikcloud.com"},
                                             {Field::Owner, "Ida"},
                                             {Field::ClientId, "two words"}})});
    QCOMPARE(planned.rows[0].state, State::Invalid);
    QVERIFY(planned.change.isEmpty());
}

void TestImportPlan::a_later_row_makes_what_a_failed_one_could_not()
{
    const Values place{{Field::Subscription, "New"}, {Field::Host, "one.eu.qlikcloud.com"}};
    const ImportPlan planned = plan(
        {row(2, place + Values{{Field::ClientId, "two words"}}), row(3, place), row(4, place)});
    QCOMPARE(planned.rows[0].state, State::Invalid);
    QCOMPARE(planned.rows[1].state, State::New);
    QCOMPARE(planned.rows[2].state, State::Same);
    Estate estate = SampleEstate().estate;
    estate.apply(planned.change);
    QVERIFY(estate.tenantByHost(u"one.eu.qlikcloud.com"));
    QVERIFY(estate.subscriptionByName(u"New"));
}

void TestImportPlan::rows_without_a_subscription_ask_for_one()
{
    const QList<ImportRow> rows{row(2, {{Field::Host, "one.eu.qlikcloud.com"}})};
    QCOMPARE(plan(rows).rows[0].state, State::Invalid);
    QVERIFY(plan(rows).lacksSubscription);
    const ImportPlan chosen = plan(rows, SampleEstate().estate, {.subscription = "Contoso"});
    QCOMPARE(chosen.rows[0].state, State::New);
    QVERIFY(chosen.change.subscriptions.isEmpty());
    const ImportPlan made = plan(rows, Estate(), {.subscription = "First"});
    QCOMPARE(made.change.subscriptions.size(), 1);
    QVERIFY(!made.lacksSubscription);
}

void TestImportPlan::an_inherited_environment_is_not_written_down()
{
    const ImportPlan planned = plan({row(2, {{Field::Subscription, "New"},
                                             {Field::SubscriptionEnvironment, "test"},
                                             {Field::RegionEnvironments, "eu-west-1=prod"}}),
                                     row(3, {{Field::Subscription, "New"},
                                             {Field::Host, "one.eu.qlikcloud.com"},
                                             {Field::Environment, "prod"}}),
                                     row(4, {{Field::Subscription, "New"},
                                             {Field::Host, "two.us.qlikcloud.com"},
                                             {Field::Environment, "prod"}})});
    QCOMPARE(planned.count(State::New), 3);
    QCOMPARE(planned.change.subscriptions[0].regionEnvironments.value("eu"), "prod");
    QCOMPARE(planned.change.tenants[0].environment, "");
    QCOMPARE(planned.change.tenants[1].environment, "prod");
}

void TestImportPlan::a_subscription_may_be_described_in_any_of_its_rows()
{
    const ImportPlan planned = plan(
        {row(2, {{Field::Subscription, "New"}}), row(3, {{Field::Subscription, "new"},
                                                         {Field::LicenceNumber, "77"},
                                                         {Field::Entitlement, "single"}})});
    QCOMPARE(planned.rows[0].state, State::New);
    QCOMPARE(planned.rows[1].state, State::Same);
    QCOMPARE(planned.change.subscriptions[0].licenceNumber, "77");
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestImportPlan)
#include "tst_importplan.moc"
