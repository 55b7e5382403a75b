#include "app/formats/columnmapping.h"
#include "app/formats/csvtable.h"
#include "app/formats/importers.h"

#include <QTest>

namespace tenantry {

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void guesses_what_a_column_means_by_its_name_data();
    void guesses_what_a_column_means_by_its_name();
    void each_meaning_is_given_once();
    void a_list_of_hosts_needs_no_names();
    void what_holds_hosts_goes_before_what_is_named_so();
    void columns_of_the_same_name_can_be_told_apart();
    void a_secret_is_never_the_text_of_a_cell();
    void a_choice_takes_a_meaning_from_another_column();
    void says_what_is_wrong_with_a_choice();
    void a_list_of_objects_is_a_table();
    void refuses_what_is_no_table_data();
    void refuses_what_is_no_table();
};

namespace {

ImportTable table(const QByteArray &file)
{
    Result<ImportTable> read = readImport(Secret(file));
    ImportTable failed;
    if (!read)
        failed.columns = {read.error().message};
    return read ? *std::move(read) : std::move(failed);
}

/// The fields by column: "tenant,-,tier".
QString text(const ColumnMapping &mapping)
{
    QStringList words;
    for (const auto &field : mapping)
        words.append(field ? importFieldWord(*field) : "-");
    return words.join(',');
}

} // namespace

void TestColumnMapping::guesses_what_a_column_means_by_its_name_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *header, const char *fields) {
        QTest::newRow(header) << QString(header) << QString(fields);
    };
    row("Tenant URL,OAuth client id,Level", "tenant,clientId,tier");
    row("Server,Stage,Responsible", "tenant,environment,owner");
    row("hostname,Display Name,AWS region", "tenant,name,region");
    row("License no.,Subscription name,Entitlement", "licenceNumber,subscription,entitlement");
    row("tenant,name,region,subscription,environment,tags,tier,client,clientId,systemHost,tenantId,"
        "result,at",
        "tenant,name,region,subscription,environment,tags,tier,client,clientId,systemHost,tenantId,"
        "-,-");
    row("Comment,Colour", "notes,-");
}

void TestColumnMapping::guesses_what_a_column_means_by_its_name()
{
    QFETCH(QString, header);
    QFETCH(QString, fields);
    QCOMPARE(text(guessMapping(table(header.toUtf8() + "\nx,y,z\n"))), fields);
}

void TestColumnMapping::each_meaning_is_given_once()
{
    QCOMPARE(text(guessMapping(table("Server,Tenant URL,Host\na,b,c\n"))), "-,-,tenant");
}

void TestColumnMapping::a_list_of_hosts_needs_no_names()
{
    const ImportTable hosts = table("one.eu.qlikcloud.com\nhttps://two.us.qlikcloud.com/\n");
    const QList<ImportRow> rows = mappedRows(hosts, guessMapping(hosts));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].at(ImportField::Host), "one.eu.qlikcloud.com");
    QCOMPARE(rows[1].number, 2);
}

void TestColumnMapping::what_holds_hosts_goes_before_what_is_named_so()
{
    const ImportTable names = table("Tenant,Address\nCare,care.eu.qlikcloud.com\n");
    QCOMPARE(text(guessMapping(names)), "name,tenant");
    const ImportTable both = table("Tenant,Name,Address\nCare,C,care.eu.qlikcloud.com\n");
    QCOMPARE(text(guessMapping(both)), "-,name,tenant");
    const ImportTable hosts = table("Tenant,Address\ncare.eu.qlikcloud.com,Main Street\n");
    QCOMPARE(text(guessMapping(hosts)), "tenant,-");
}

void TestColumnMapping::columns_of_the_same_name_can_be_told_apart()
{
    QCOMPARE(table("Name,name,,\na,b,c,d\n").columns,
             (QStringList{"Name", "name (2)", "Column 3", "Column 4"}));
}

void TestColumnMapping::a_secret_is_never_the_text_of_a_cell()
{
    const ImportTable csv = table("tenant,Client Secret,API-Key\na.eu.x,s3cret,s3cret\n");
    QCOMPARE(csv.droppedColumns, QStringList{"API-Key"});
    QCOMPARE(csv.rows[0].cells, (QStringList{"a.eu.x", "", ""}));
    QCOMPARE(csv.secrets.at(2).reveal(), "s3cret");
    const ImportTable json = table(R"([{"tenant": "a", "secret": "s3cret"}])");
    QCOMPARE(json.rows[0].cells, QStringList{"a"});
    QCOMPARE(json.secrets.at(1).reveal(), "s3cret");
    QVERIFY(!isSecretColumn("secretStoredAt"));
}

void TestColumnMapping::a_choice_takes_a_meaning_from_another_column()
{
    const ImportTable file = table("host,box,owner\na,b,c\n");
    const auto chosen = withChoices(guessMapping(file), file, {"BOX=tenant", "owner="});
    QVERIFY(chosen);
    QCOMPARE(text(*chosen), "-,tenant,-");
}

void TestColumnMapping::says_what_is_wrong_with_a_choice()
{
    const ImportTable file = table("host,box\na,b\n");
    for (const char *pair : {"lid=tenant", "box", "box=colour"}) {
        const auto chosen = withChoices(guessMapping(file), file, {pair});
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::Invalid);
    }
}

void TestColumnMapping::a_list_of_objects_is_a_table()
{
    const ImportTable list = table(R"([{"tenant": "a.eu", "tags": ["x, y", "z"], "client": null},
                                       {"tenant": "b.eu", "tenants": 3}])");
    QCOMPARE(list.columns, (QStringList{"client", "tags", "tenant", "tenants"}));
    QCOMPARE(list.rows[0].cells, (QStringList{"", "x, y\nz\n", "a.eu"}));
    QCOMPARE(list.rows[1].cells, (QStringList{"", "", "b.eu", "3"}));
}

void TestColumnMapping::refuses_what_is_no_table_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &file, ErrorCode code) {
        QTest::newRow(name) << file << code;
    };
    row("empty", "", ErrorCode::Invalid);
    row("names alone", "tenant,name\n", ErrorCode::Invalid);
    row("201 columns", QByteArray(200, ',') + "a\nb", ErrorCode::TooLarge);
    row("no list", R"({"tenant": "a"})", ErrorCode::Corrupt);
    row("list of numbers", "[1, 2]", ErrorCode::Corrupt);
    row("empty list", "[]", ErrorCode::Invalid);
    row("half a list", R"([{"tenant": "a"})", ErrorCode::Corrupt);
    row("deep", QByteArray("[").repeated(100'000), ErrorCode::Corrupt);
    row("long text", "[{\"a\": \"" + QByteArray(70'000, 'x') + "\"}]", ErrorCode::TooLarge);
    row("newer estate", R"({"format": "tenantry-estate", "version": 2})", ErrorCode::NewerVersion);
    row("estate without version", R"({"format": "tenantry-estate"})", ErrorCode::Corrupt);
    row("estate with a number", R"({"format": "tenantry-estate", "version": 1, "tenants": [7]})",
        ErrorCode::Corrupt);
}

void TestColumnMapping::refuses_what_is_no_table()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorCode, code);
    const Result<ImportTable> read = readImport(Secret(file));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().message.isEmpty());
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestColumnMapping)
#include "tst_columnmapping.moc"
