#include "app/qlik/organization.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>
#include <QUrlQuery>

using namespace tenantry;

namespace {

const QString console = "console.qlikcloud.com";
const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

Result<TenantPage> parsed(const QByteArray &body, int status = 200)
{
    return parseTenantPage(ScriptedTransport::json(status, body), console,
                           RegionCatalogue::builtIn(), now);
}

QByteArray page(const QByteArray &tenant, const QByteArray &links = "{}")
{
    return R"({"data":[)" + tenant + R"(],"links":)" + links + "}";
}

constexpr char fullTenant[] = R"({"id":"507f191e810c19729de860ea","name":"acme-emea",
    "status":"Active","hostnames":["K3x9.eu.qlikcloud.com","acme-emea.eu.qlikcloud.com"],
    "regionCode":"eu-west-1","licenseNumber":"9999000000001204","subscriptionId":"6500aa"})";

} // namespace

class TestOrganization : public QObject
{
    Q_OBJECT

private slots:
    void asks_for_a_page_of_a_hundred_data();
    void asks_for_a_page_of_a_hundred();
    void reads_what_a_tenant_is();
    void reads_leniently_data();
    void reads_leniently();
    void takes_nothing_but_the_cursor_of_a_link_data();
    void takes_nothing_but_the_cursor_of_a_link();
    void says_why_there_is_no_list_data();
    void says_why_there_is_no_list();
    void knows_what_may_stand_in_a_filter_data();
    void knows_what_may_stand_in_a_filter();
};

void TestOrganization::asks_for_a_page_of_a_hundred_data()
{
    QTest::addColumn<QString>("subscriptionId");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("the first") << ""
                               << "" << QByteArray("limit=100");
    QTest::newRow("a next") << ""
                            << "a+b/c==&x" << QByteArray("limit=100&next=a%2Bb%2Fc%3D%3D%26x");
    QTest::newRow("of one subscription")
        << "6500aa"
        << "" << QByteArray("limit=100&filter=subscriptionId%20eq%20%226500aa%22");
}

void TestOrganization::asks_for_a_page_of_a_hundred()
{
    QFETCH(QString, subscriptionId);
    QFETCH(QString, cursor);
    const HttpRequest request = tenantPageRequest(console, Secret("token"), subscriptionId, cursor);
    QCOMPARE(request.method, HttpMethod::Get);
    QCOMPARE(request.url.host(), console);
    QCOMPARE(request.url.path(), "/api/core/tenants");
    QTEST(request.url.query(QUrl::FullyEncoded).toLatin1(), "query");
    QCOMPARE(request.bearer.reveal().toByteArray(), "token");
    QCOMPARE(request.redirects, Redirects::Refuse);
}

void TestOrganization::reads_what_a_tenant_is()
{
    const Result<TenantPage> answer = parsed(page(fullTenant));
    QVERIFY(answer);
    const ListedTenant expected{"507f191e810c19729de860ea",
                                "acme-emea",
                                "active",
                                {"k3x9.eu.qlikcloud.com", "acme-emea.eu.qlikcloud.com"},
                                "eu",
                                "9999000000001204",
                                "6500aa"};
    QCOMPARE(answer->tenants.size(), 1);
    QVERIFY(answer->tenants.first() == expected);
    QCOMPARE(answer->next, "");
}

void TestOrganization::reads_leniently_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QStringList>("read"); // id, name, region, licence
    QTest::newRow("numbers where texts are usual") << QByteArray(
        R"({"id":12,"hostnames":["a.eu.qlikcloud.com"],"licenseNumber":9999000000001205})")
                                                   << QStringList{"12", "", "", "9999000000001205"};
    QTest::newRow("an unknown region as it came")
        << QByteArray(R"({"id":"x","regionCode":"ca-central-1"})")
        << QStringList{"x", "", "ca-central-1", ""};
    QTest::newRow("null and other types")
        << QByteArray(R"({"id":"x","name":null,"hostnames":"none","licenseNumber":[]})")
        << QStringList{"x", "", "", ""};
    QTest::newRow("characters that steer a terminal")
        << QByteArray("{\"id\":\"x\",\"name\":\"a\\u001b[2J  b\"}")
        << QStringList{"x", "a [2J b", "", ""};
    QTest::newRow("nothing at all") << QByteArray("{}") << QStringList{};
    QTest::newRow("not even an object") << QByteArray("7") << QStringList{};
}

void TestOrganization::reads_leniently()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QStringList, read);
    const Result<TenantPage> answer = parsed(page(tenant));
    QVERIFY(answer);
    QCOMPARE(answer->tenants.isEmpty(), read.isEmpty());
    if (read.isEmpty())
        return;
    const ListedTenant &first = answer->tenants.first();
    QCOMPARE((QStringList{first.id, first.name, first.regionCode, first.licenceNumber}), read);
}

void TestOrganization::takes_nothing_but_the_cursor_of_a_link_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("next");
    QTest::newRow("another host") << QByteArray(
        R"({"next":{"href":"https://api.qlikcloud.com/x?next=abc&limit=20"}})")
                                  << "abc";
    QTest::newRow("encoded") << QByteArray(
        R"({"next":{"href":"https://evil.example/?next=a%2Bb%3D"}})")
                             << "a+b=";
    QTest::newRow("a path alone") << QByteArray(R"({"next":{"href":"/api/core/tenants?next=q"}})")
                                  << "q";
    QTest::newRow("no cursor in it")
        << QByteArray(R"({"next":{"href":"https://evil.example/"}})") << "";
    QTest::newRow("no link") << QByteArray(R"({"next":null})") << "";
}

void TestOrganization::takes_nothing_but_the_cursor_of_a_link()
{
    QFETCH(QByteArray, links);
    const Result<TenantPage> answer = parsed(page(fullTenant, links));
    QVERIFY(answer);
    QTEST(answer->next, "next");
}

void TestOrganization::says_why_there_is_no_list_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("not permitted") << 403 << QByteArray("{}") << int(ErrorCode::Forbidden);
    QTest::newRow("token refused") << 401 << QByteArray("{}") << int(ErrorCode::Refused);
    QTest::newRow("a sign-in page") << 200 << QByteArray("<html>") << int(ErrorCode::BadAnswer);
    QTest::newRow("no data") << 200 << QByteArray(R"({"tenants":[]})") << int(ErrorCode::BadAnswer);
}

void TestOrganization::says_why_there_is_no_list()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<TenantPage> answer = parsed(body, status);
    QVERIFY(!answer);
    QTEST(int(answer.error().code), "code");
    QCOMPARE(answer.error().status, status);
    QVERIFY(answer.error().message.contains(console));
}

void TestOrganization::knows_what_may_stand_in_a_filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("hexadecimal") << "6500aa0f" << true;
    QTest::newRow("a UUID") << "3f2b-77c1_A.9" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("a quote") << "a\" or id ne \"b" << false;
    QTest::newRow("too long") << QString(201, 'a') << false;
}

void TestOrganization::knows_what_may_stand_in_a_filter()
{
    QFETCH(QString, text);
    QTEST(isSubscriptionId(text), "isId");
}

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
