#include "app/services/estateimport.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <optional>

namespace tenantry {

namespace {

constexpr auto small = R"({
  "format": "tenantry-estate", "version": 1,
  "subscriptions": [{"name": "Northwind", "entitlement": "multiple"}],
  "tenants": [{"host": "north.se.qlikcloud.com", "subscription": "Northwind"}],
  "clients": [
    {"name": "se-main", "tier": "region", "subscription": "Northwind", "region": "se",
     "clientId": "0123456789abcdef0123456789abcdef", "secret": "5ec2e7-of-se-main",
     "secretStoredAt": "2026-11-01T09:00:00Z"}]})";

} // namespace

class TestEstateImport : public QObject
{
    Q_OBJECT

private slots:
    void stores_the_secrets_and_then_the_estate();
    void leaves_the_estate_as_it_was_after_an_error_data();
    void leaves_the_estate_as_it_was_after_an_error();
    void adds_nothing_while_the_keychain_is_locked();

private:
    using Answer = std::optional<Result<void>>;
};

void TestEstateImport::stores_the_secrets_and_then_the_estate()
{
    TestWorkspace bench;
    bench.files.files.insert("/estate.json", small);
    EstateImport import(bench.workspace);
    Answer answer;
    import.start("/estate.json", {this, [&](Result<void> result) { answer = result;
}
} // namespace tenantry
);
QTRY_VERIFY(answer);
QVERIFY2(*answer, qPrintable(!*answer ? answer->error().message : QString()));
QVERIFY(bench.estates.stored.tenantByHost(u"north.se.qlikcloud.com"));
QCOMPARE(bench.estates.transactions, 1);
std::optional<Result<Secret>> secret;
bench.workspace.secret(bench.client("se-main").key,
                       {this, [&](Result<Secret> found) { secret = std::move(found); }});
QTRY_VERIFY(secret);
QCOMPARE((*secret)->reveal(), "5ec2e7-of-se-main");
}

void TestEstateImport::leaves_the_estate_as_it_was_after_an_error_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << "/nothing.json" << QByteArray(small);
    QTest::newRow("no JSON") << "/estate.json" << QByteArray("{");
    QTest::newRow("a region that is none")
        << "/estate.json" << QByteArray(small).replace("\"se\"", "\"moon\"");
}

void TestEstateImport::leaves_the_estate_as_it_was_after_an_error()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    TestWorkspace bench;
    bench.files.files.insert("/estate.json", content);
    EstateImport import(bench.workspace);
    Answer answer;
    import.start(path, {this, [&](Result<void> result) { answer = result;
}
});
QTRY_VERIFY(answer);
QVERIFY(!*answer);
QVERIFY(!answer->error().message.isEmpty());
QCOMPARE(bench.estates.transactions, 0);
}

void TestEstateImport::adds_nothing_while_the_keychain_is_locked()
{
    TestWorkspace bench;
    bench.files.files.insert("/estate.json", small);
    bench.secrets.lock();
    EstateImport import(bench.workspace);
    Answer answer;
    import.start("/estate.json", {this, [&](Result<void> result) { answer = result;
}
});
QTRY_VERIFY(answer);
QVERIFY(!*answer);
QCOMPARE(answer->error().code, ErrorCode::KeychainLocked);
QCOMPARE(bench.estates.transactions, 0);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestEstateImport)
#include "tst_estateimport.moc"
