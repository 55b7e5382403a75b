#include "app/domain/discoverer.h"
#include "app/platform/qthttptransport.h"
#include "app/platform/systemclock.h"
#include "app/ports/memorysecretstore.h"
#include "app/services/discoveryimport.h"
#include "app/services/tenantlisting.h"
#include "app/services/workspace.h"
#include "tests/support/answer.h"
#include "tests/support/fakecommandrunner.h"
#include "tests/support/fakesealer.h"
#include "tests/support/memoryestatestore.h"
#include "tests/support/memoryfileplaces.h"
#include "tests/support/memoryfilestore.h"
#include "tests/support/simulatedestate.h"
#include "tests/support/simulatorprocess.h"

namespace tenantry {

/// Discovery against the simulated Qlik Cloud, a process of its own.
class TestDiscoverySimulator : public QObject
{
    Q_OBJECT

private slots:
    void takes_in_two_hundred_tenants();
    void asks_for_the_subscription_where_the_console_wants_it();
    void ends_where_the_console_refuses_data();
    void ends_where_the_console_refuses();

private:
    /// A workspace that knows nothing but the organization-level client.
    struct Outside
    {
        explicit Outside(const SimulatorProcess &simulator)
            : http(*checkedHttpOptions(QString("http://127.0.0.1:%1").arg(simulator.port()),
                                       simulator.caFile()),
                   clock)
            , workspace({clock, secrets, http, estates, files, places, sealer, commands},
                        RegionCatalogue::builtIn())
        {
            Answer<Result<ClientKey>> added;
            workspace.addClient({.name = "organization",
                                 .tier = Tier::Organization,
                                 .clientId = SimulatedEstate::organizationClient},
                                Secret(QByteArray(SimulatedEstate::organizationSecret)),
                                added.receiver());
            client = *added.wait();
        }
        Result<Listing> list(const QStringList &ids = {})
        {
            Answer<Result<Listing>> listing;
            TenantListing job(workspace, client, ids, listing.receiver());
            job.start();
            return std::move(listing.wait());
        }

        SystemClock clock;
        MemorySecretStore secrets;
        QtHttpTransport http;
        MemoryEstateStore estates;
        MemoryFileStore files;
        MemoryFilePlaces places{files};
        FakeSealer sealer;
        FakeCommandRunner commands;
        Workspace workspace;
        ClientKey client;
    };

    static QJsonObject estate(const QString &listing, int tenants)
    {
        SimulatedEstate estate;
        estate.setListing(listing);
        for (int i = 0; i < tenants; ++i)
            estate.addTenant(QString("site-%1.eu.qlikcloud.com").arg(i));
        estate.addTenant("gone.eu.qlikcloud.com", {{"isListed", false}});
        return estate.json();
    }
};

void TestDiscoverySimulator::takes_in_two_hundred_tenants()
{
    SimulatorProcess simulator(estate({}, 230));
    QVERIFY(simulator.start());
    Outside outside(simulator);

    const Result<Listing> listing = outside.list();
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().message));
    const Discovery found = Discoverer(outside.workspace.estate(), outside.workspace.regions(),
                                       outside.clock.now())
                                .discover(*listing);
    QSet<TenantKey> accepted;
    for (const DiscoveredTenant &tenant : found.tenants)
        accepted.insert(tenant.tenant.key);
    QCOMPARE(*importDiscovery(outside.workspace, found, accepted), 230);

    QCOMPARE(outside.workspace.estate().subscriptions().first().licenceNumber, "9999000000001204");
    QVERIFY(outside.workspace.estate().tenantByHost(u"site-229.eu.qlikcloud.com"));
    QVERIFY(!outside.workspace.estate().tenantByHost(u"gone.eu.qlikcloud.com"));
    QVERIFY(simulator.waitForRequests(4, "console.qlikcloud.com"));
    QCOMPARE(simulator.requests().size(), 4); // the token and three pages: the console and no other
    QCOMPARE(simulator.events("connect", "api.qlikcloud.com").size(), 0);
    QVERIFY(outside.workspace.undo());
    QVERIFY(outside.workspace.estate().tenants().isEmpty());
}

void TestDiscoverySimulator::asks_for_the_subscription_where_the_console_wants_it()
{
    SimulatorProcess simulator(estate("needsSubscription", 3));
    QVERIFY(simulator.start());
    Outside outside(simulator);

    QCOMPARE(outside.list().error().code, ErrorCode::Ambiguous);
    QCOMPARE(outside.list({"6500aa"})->tenants.size(), 0); // nobody's
    const QString id = "6500aa";
    QVERIFY(outside.workspace.apply(
        {.subscriptions = {{.key = SubscriptionKey::make(), .name = "C", .subscriptionId = id}}}));
    const Result<Listing> listing = outside.list();
    QVERIFY(listing);
    QCOMPARE(listing->subscriptionIds, QStringList{id});
}

void TestDiscoverySimulator::ends_where_the_console_refuses_data()
{
    QTest::addColumn<QString>("listing");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("forbidden") << "forbidden" << ErrorCode::Forbidden;
    QTest::newRow("circular") << "circular" << ErrorCode::BadAnswer;
}

void TestDiscoverySimulator::ends_where_the_console_refuses()
{
    QFETCH(QString, listing);
    SimulatorProcess simulator(estate(listing, 130));
    QVERIFY(simulator.start());
    Outside outside(simulator);
    const Result<Listing> answer = outside.list();
    QVERIFY(!answer);
    QTEST(answer.error().code, "code");
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestDiscoverySimulator)
#include "tst_discovery_simulator.moc"
