#include "app/cli/addverb.h"
#include "tests/app/cli/verbbench.h"

#include <QFile>
#include <QTemporaryDir>

Q_DECLARE_METATYPE(tenantry::Arguments)

namespace tenantry {

class TestAddVerb : public QObject
{
    Q_OBJECT

private slots:
    void adds_a_subscription();
    void adds_a_tenant();
    void adds_a_client_with_the_secret_of_standard_input();
    void takes_the_only_subscription_for_granted();
    void changes_nothing_in_a_dry_run_data();
    void changes_nothing_in_a_dry_run();
    void says_what_is_wrong_data();
    void says_what_is_wrong();
    void leaves_nothing_behind_with_a_locked_keychain();

private:
    static Arguments adding(const QString &what, const QString &subject)
    {
        Arguments arguments;
        arguments.verb = "add " + what;
        arguments.subject = subject;
        arguments.subscription = "Contoso";
        arguments.format = OutputFormat::Json;
        return arguments;
    }
    static Arguments addingUsMain()
    {
        Arguments arguments = adding("client", "us-main");
        arguments.tier = Tier::Region;
        arguments.region = "us-east-1";
        arguments.clientId = QString(32, 'd');
        return arguments;
    }
    /// Runs it with this text on standard input.
    void run(VerbBench &bench, const Arguments &arguments, const QByteArray &input)
    {
        QFile file(m_directory.filePath("input"));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(input);
        QVERIFY(file.seek(0));
        bench.arguments = arguments;
        bench.take(std::make_unique<AddVerb>(bench.workspace, bench.arguments, bench.console,
                                             file.handle()));
        bench.verb->start();
        QTRY_VERIFY(bench.code);
    }

    QTemporaryDir m_directory;
};

void TestAddVerb::adds_a_subscription()
{
    VerbBench bench;
    Arguments arguments = adding("subscription", "Northwind");
    arguments.newSubscription = {{}, "9999000000000001", Entitlement::SingleTenant};
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    const QJsonObject expected{{"subscription", "Northwind"},
                               {"licenceNumber", "9999000000000001"},
                               {"entitlement", "single"},
                               {"tenants", 0},
                               {"clients", 0},
                               {"advisedTier", "tenant"},
                               {"licencesToday", 0},
                               {"licencesAdvised", 0},
                               {"licencesAlternative", QJsonValue::Null}};
    QCOMPARE(bench.json(), QJsonArray{expected});
    QVERIFY(bench.estates.stored.subscriptionByName(u"Northwind"));
    QVERIFY(bench.said().contains("Northwind"));
}

void TestAddVerb::adds_a_tenant()
{
    VerbBench bench;
    Arguments arguments = adding("tenant", "https://Lab.us.qlikcloud.com/");
    arguments.environment = "test";
    arguments.tags = QStringList{"a", "b"};
    bench.run(arguments);
    QCOMPARE(bench.code, ExitCode::Ok);
    const Tenant *tenant = bench.estates.stored.tenantByHost(u"lab.us.qlikcloud.com");
    QVERIFY(tenant);
    QCOMPARE(tenant->regionCode, "us");
    QCOMPARE(tenant->environment, "test");
    QCOMPARE(tenant->tags, QStringList({"a", "b"}));
    QCOMPARE(bench.json().first()["tenant"].toString(), "lab.us.qlikcloud.com");
}

void TestAddVerb::adds_a_client_with_the_secret_of_standard_input()
{
    VerbBench bench;
    run(bench, addingUsMain(), "5ec2e7-of-us-main\r\n");
    QCOMPARE(bench.code, ExitCode::Ok);
    const Client &client = bench.client("us-main");
    std::optional<Result<Secret>> secret;
    bench.secrets.read(client.secretKey(),
                       {this, [&](Result<Secret> found) { secret = std::move(found); }});
    QTRY_VERIFY(secret);
    QCOMPARE((*secret)->reveal(), "5ec2e7-of-us-main");
    const QJsonObject expected{{"client", "us-main"},
                               {"tier", "region"},
                               {"clientId", QString(32, 'd')},
                               {"subscription", "Contoso"},
                               {"region", "us"},
                               {"tenant", QJsonValue()},
                               {"tenants", 1},
                               {"secret", "stored"},
                               {"secretStoredAt", "2026-11-24T09:00:00Z"}};
    QCOMPARE(bench.json(), QJsonArray{expected});
    QVERIFY(!bench.said().contains("5ec2e7") && !bench.data.data().contains("5ec2e7"));
}

void TestAddVerb::takes_the_only_subscription_for_granted()
{
    VerbBench bench;
    Arguments arguments = addingUsMain();
    arguments.subscription.clear();
    run(bench, arguments, "5ec2e7");
    QCOMPARE(bench.code, ExitCode::NotFound);
    QVERIFY(bench.said().contains("--subscription"));
    QVERIFY(bench.workspace.apply({.removedSubscriptions = {SubscriptionKey{"fabrikam"}}}));
    bench.code.reset();
    run(bench, arguments, "5ec2e7");
    QCOMPARE(bench.code, ExitCode::Ok);
}

void TestAddVerb::changes_nothing_in_a_dry_run_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::newRow("subscription") << adding("subscription", "Northwind");
    QTest::newRow("tenant") << adding("tenant", "lab.us.qlikcloud.com");
    QTest::newRow("client") << addingUsMain();
}

void TestAddVerb::changes_nothing_in_a_dry_run()
{
    QFETCH(Arguments, arguments);
    arguments.isDryRun = true;
    VerbBench bench;
    const qsizetype secrets = bench.secrets.count();
    run(bench, arguments, "5ec2e7");
    QCOMPARE(bench.code, ExitCode::Ok);
    QVERIFY(bench.said().startsWith("Dry run: "));
    QCOMPARE(bench.estates.transactions, 0);
    QCOMPARE(bench.secrets.count(), secrets);
}

void TestAddVerb::says_what_is_wrong_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<ExitCode>("code");
    const QByteArray secret = "5ec2e7";
    QTest::newRow("a host of no region")
        << adding("tenant", "acme.example.com") << secret << ExitCode::Usage;
    QTest::newRow("a tenant twice")
        << adding("tenant", SampleEstate::lab) << secret << ExitCode::Failure;
    Arguments arguments = adding("tenant", "lab.us.qlikcloud.com");
    arguments.subscription = "Nobody";
    QTest::newRow("no subscription") << arguments << secret << ExitCode::NotFound;
    arguments = addingUsMain();
    arguments.region = "eu";
    QTest::newRow("a region client twice") << arguments << secret << ExitCode::Failure;
    arguments.tier = Tier::Tenant;
    QTest::newRow("no tenant") << arguments << secret << ExitCode::Usage;
    arguments.tenant = "nobody";
    QTest::newRow("an unknown tenant") << arguments << secret << ExitCode::NotFound;
    QTest::newRow("no secret") << addingUsMain() << QByteArray() << ExitCode::Usage;
    QTest::newRow("two lines") << addingUsMain() << QByteArray("a\nb\n") << ExitCode::Usage;
    QTest::newRow("the client ID") << addingUsMain() << QByteArray(32, 'd') << ExitCode::Usage;
    QTest::newRow("a whole file") << addingUsMain() << QByteArray(70000, 'x') << ExitCode::Usage;
}

void TestAddVerb::says_what_is_wrong()
{
    QFETCH(Arguments, arguments);
    QFETCH(QByteArray, input);
    QFETCH(ExitCode, code);
    VerbBench bench;
    run(bench, arguments, input);
    QCOMPARE(bench.code, code);
    QVERIFY(bench.said().endsWith(".\n"));
    QVERIFY(bench.data.data().isEmpty());
    QCOMPARE(bench.estates.transactions, 0);
}

void TestAddVerb::leaves_nothing_behind_with_a_locked_keychain()
{
    VerbBench bench;
    bench.secrets.lock();
    run(bench, addingUsMain(), "5ec2e7");
    QCOMPARE(bench.code, ExitCode::Keychain);
    QCOMPARE(bench.estates.transactions, 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestAddVerb)
#include "tst_addverb.moc"
