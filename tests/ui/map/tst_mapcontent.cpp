#include "tests/support/testworkspace.h"
#include "ui/map/mapcontent.h"

#include <QTest>

using namespace tenantry;

class TestMapContent : public QObject
{
    Q_OBJECT

private slots:
    void groups_tenants_by_region_and_subscription();
    void says_which_client_opens_a_tenant();
    void shows_a_region_with_a_client_and_no_tenant();
    void orders_by_name_whatever_the_order_of_the_estate();
};

namespace {

QStringList names(const MapContent &content)
{
    QStringList found;
    for (const MapTile &tile : content.tiles)
        found.append(tile.name);
    return found;
}

MapTile::Reach reachOf(const MapContent &content, const QString &name)
{
    return content.tiles.at(names(content).indexOf(name)).reach;
}

} // namespace

void TestMapContent::groups_tenants_by_region_and_subscription()
{
    TestWorkspace outside;

    const MapContent content = mapContent(outside.workspace.estate(), outside.workspace.regions());

    QCOMPARE(content.regions.size(), 2);
    QCOMPARE(content.regions.at(0).codes, "us · us-east-1");
    QCOMPARE(content.regions.at(1).codes, "eu · eu-west-1");
    QCOMPARE(content.regions.at(1).groupCount, 2);
    QCOMPARE(content.groups.at(1).title, "Contoso");
    QCOMPARE(content.groups.at(1).client, "eu-main");
    QCOMPARE(names(content), QStringList({"acme-us", "acme-emea", "acme-nordics", "fabrikam-lab"}));
    QVERIFY(content.hasHeadings);
}

void TestMapContent::says_which_client_opens_a_tenant()
{
    TestWorkspace outside;

    const MapContent content = mapContent(outside.workspace.estate(), outside.workspace.regions());

    QCOMPARE(reachOf(content, "acme-emea"), MapTile::Reach::Arc);
    QCOMPARE(reachOf(content, "fabrikam-lab"), MapTile::Reach::Own);
    QCOMPARE(reachOf(content, "acme-us"), MapTile::Reach::None);
}

void TestMapContent::shows_a_region_with_a_client_and_no_tenant()
{
    TestWorkspace outside;
    Client client = outside.client("eu-main");
    client.key = ClientKey{"sg-main"};
    client.name = "sg-main";
    client.regionCode = "sg";
    QVERIFY(outside.workspace.apply({.clients = {client}}));

    const MapContent content = mapContent(outside.workspace.estate(), outside.workspace.regions());

    QCOMPARE(content.regions.size(), 3);
    QCOMPARE(content.groups.last().client, "sg-main");
    QCOMPARE(content.groups.last().count, 0);
}

void TestMapContent::orders_by_name_whatever_the_order_of_the_estate()
{
    TestWorkspace outside;
    const MapContent before = mapContent(outside.workspace.estate(), outside.workspace.regions());
    const QList<Tenant> tenants(outside.workspace.estate().tenants().begin(),
                                outside.workspace.estate().tenants().end());
    Estate turned = outside.workspace.estate();
    for (const Tenant &tenant : tenants)
        turned.apply({.removedTenants = {tenant.key}});
    for (auto tenant = tenants.rbegin(); tenant != tenants.rend(); ++tenant)
        turned.apply({.tenants = {*tenant}});

    QCOMPARE(names(mapContent(turned, outside.workspace.regions())), names(before));
}

QTEST_GUILESS_MAIN(TestMapContent)
#include "tst_mapcontent.moc"
