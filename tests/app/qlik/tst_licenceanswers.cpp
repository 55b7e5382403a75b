#include "app/qlik/licences.h"

#include <QTest>
#include <QUrlQuery>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

HttpResponse answer(int status, const QByteArray &body)
{
    return {status, Secret(body), {}, {}};
}

const QByteArray page = R"({"data":[
    {"subject":"qlikbot\\abc","type":"professional","created":"2026-03-01T09:00:00.000Z","excess":false},
    {"subject":"qlikbot\\def","type":"analyzer","created":"2026-03-01T09:00:00.000Z","excess":false}],
    "links":{"next":{"href":"http:)"
                        R"(//license/v1/licenses/assignments?limit=4&page=bmV4dD%2BD"}}})";

} // namespace

class TestLicenceAnswers : public QObject
{
    Q_OBJECT

private slots:
    void asks_the_tenant_for_a_hundred_at_a_time();
    void asks_the_tenant_for_a_page_that_another_host_was_named_for();
    void reads_professional_assignments_only();
    void takes_no_harm_from_a_hostile_list_data();
    void takes_no_harm_from_a_hostile_list();
    void says_what_to_do_about_a_refusal();
    void reads_the_allotment_and_the_licence_number();
    void never_keeps_the_licence_key_data();
    void never_keeps_the_licence_key();
};

void TestLicenceAnswers::asks_the_tenant_for_a_hundred_at_a_time()
{
    const HttpRequest request = assignmentsRequest("acme.eu.qlikcloud.com", Secret("t"),
                                                   AssignmentFilter::Professional);
    QCOMPARE(request.url.host(), "acme.eu.qlikcloud.com");
    QCOMPARE(request.url.path(), "/api/v1/licenses/assignments");
    const QUrlQuery query(request.url);
    QCOMPARE(query.queryItemValue("limit"), "100");
    QCOMPARE(query.queryItemValue("filter", QUrl::FullyDecoded), "type eq \"professional\"");
    QCOMPARE(request.redirects, Redirects::Refuse);
}

void TestLicenceAnswers::asks_the_tenant_for_a_page_that_another_host_was_named_for()
{
    const Result<AssignmentPage> read = parseAssignments(answer(200, page), "host", now);
    QVERIFY(read);
    QCOMPARE(read->next, "bmV4dD+D");
    const HttpRequest request = assignmentsRequest("acme.eu.qlikcloud.com", Secret("t"),
                                                   AssignmentFilter::None, read->next);
    QCOMPARE(request.url.toString(QUrl::FullyEncoded),
             "https://acme.eu.qlikcloud.com/api/v1/licenses/assignments?limit=100&page=bmV4dD%2BD");
}

void TestLicenceAnswers::reads_professional_assignments_only()
{
    const Result<AssignmentPage> read = parseAssignments(answer(200, page), "host", now);
    QVERIFY(read);
    QCOMPARE(read->professionals.keys(), QStringList{"qlikbot\\abc"});
    QCOMPARE(read->professionals.value("qlikbot\\abc"), QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC));
}

void TestLicenceAnswers::takes_no_harm_from_a_hostile_list_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");

    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << false;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("data is an object") << QByteArray(R"({"data":{}})") << false;
    QTest::newRow("entries of other types") << QByteArray(R"({"data":[1,null,"x",[]]})") << true;
    QTest::newRow("fields of other types") << QByteArray(
        R"({"data":[{"subject":7,"type":"professional"},{"subject":"s","type":true}]})")
                                           << true;
    QTest::newRow("no subject") << QByteArray(R"({"data":[{"type":"professional"}]})") << true;
    QTest::newRow("a subject without end")
        << R"({"data":[{"type":"professional","subject":")" + QByteArray(100000, 'a') + R"("}]})"
        << true;
    QTest::newRow("links of other types") << QByteArray(R"({"data":[],"links":[1]})") << true;
    QTest::newRow("a page without end")
        << R"({"data":[],"links":{"next":{"href":"?page=)" + QByteArray(100000, 'a') + R"("}}})"
        << true;
}

void TestLicenceAnswers::takes_no_harm_from_a_hostile_list()
{
    QFETCH(QByteArray, body);
    const Result<AssignmentPage> read = parseAssignments(answer(200, body), "host", now);
    QTEST(static_cast<bool>(read), "isList");
    if (!read) {
        QCOMPARE(read.error().code, ErrorCode::BadAnswer);
        return;
    }
    QVERIFY(read->professionals.isEmpty());
    QVERIFY(read->next.isEmpty());
}

void TestLicenceAnswers::says_what_to_do_about_a_refusal()
{
    const Result<AssignmentPage> read = parseAssignments(answer(403, "{}"), "acme", now);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Forbidden);
    QVERIFY(read.error().message.contains("TenantAdmin"));
}

void TestLicenceAnswers::reads_the_allotment_and_the_licence_number()
{
    const Result<LicenceOverview>
        read = parseLicenceOverview(answer(200, R"({"allotments":[{"name":"analyzer","units":9},
            {"name":"professional","units":100,"unitsUsed":-3}],"licenseNumber":"9999000000001204"})"),
                                    "host", now);
    QVERIFY(read);
    QCOMPARE(read->professional, (Allotment{100, 0}));
    QCOMPARE(read->licenceNumber, "9999000000001204");
    QVERIFY(!parseLicenceOverview(answer(200, "{}"), "host", now));
    QVERIFY(!parseLicenceOverview(answer(403, "{}"), "host", now));
}

void TestLicenceAnswers::never_keeps_the_licence_key_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("plain") << QByteArray(R"("licenseKey":"eyJsaWNlbmNl")");
    QTest::newRow("spaced") << QByteArray("\"licenseKey\" :\n \"eyJsaWNlbmNl\"");
    QTest::newRow("with an escape") << QByteArray(R"("licenseKey":"a\"eyJsaWNlbmNl")");
    QTest::newRow("twice") << QByteArray(R"("licenseKey":"a","licenseKey":"eyJsaWNlbmNl")");
    QTest::newRow("cut off") << QByteArray(R"("licenseKey":"eyJsaWNlbmNl)");
    QTest::newRow("an object") << QByteArray(R"("licenseKey":{"licenseKey":"eyJsaWNlbmNl"})");
}

void TestLicenceAnswers::never_keeps_the_licence_key()
{
    QFETCH(QByteArray, key);
    const Result<LicenceOverview> read = parseLicenceOverview(
        answer(200, "{" + key + R"(,"allotments":[],"licenseNumber":"1"})"), "host", now);
    const QString kept = read ? read->licenceNumber : read.error().message + read.error().apiTitle;
    QVERIFY(!kept.contains("eyJ"));
    QCOMPARE(static_cast<bool>(read), QTest::currentDataTag() != QByteArray("cut off"));
}

QTEST_APPLESS_MAIN(TestLicenceAnswers)
#include "tst_licenceanswers.moc"
