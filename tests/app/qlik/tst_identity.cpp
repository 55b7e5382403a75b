#include "app/qlik/tenants.h"
#include "app/qlik/users.h"

#include <QDateTime>
#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

HttpResponse answer(int status, const QByteArray &body)
{
    return {status, Secret(body), {}, {}};
}

const QByteArray user = R"({"id":"u1","tenantId":"t1","status":"active","subject":"qlikbot\\abc",
    "name":"EU OAuth Client","roles":["TenantAdmin"],"assignedRoles":[{"name":"Other"}],
    "createdAt":"2026-03-01T09:00:00.000Z"})";

const QByteArray tenant = R"({"id":"t1","name":"n","status":"active","datacenter":"eu-west-1",
    "hostnames":["K3.eu.qlikcloud.com","acme.eu.qlikcloud.com"]})";

const QByteArray metadata = "{\"token_endpoint\":\"https://x\"}";

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void asks_with_the_token_and_follows_on_the_same_host_only();
    void reads_a_bot_user();
    void takes_assigned_roles_where_roles_are_missing();
    void refuses_an_answer_without_a_user();
    void reads_a_tenant();
    void the_probe_sends_no_token();
    void the_probe_wants_a_token_endpoint();
};

void TestIdentity::asks_with_the_token_and_follows_on_the_same_host_only()
{
    const HttpRequest request = currentUserRequest("acme.eu.qlikcloud.com", Secret("t"));
    QCOMPARE(request.url, QUrl("https://acme.eu.qlikcloud.com/api/v1/users/me"));
    QCOMPARE(request.bearer.reveal(), QByteArrayView("t"));
    QCOMPARE(request.redirects, Redirects::SameOrigin);
}

void TestIdentity::reads_a_bot_user()
{
    const Result<CurrentUser> read = parseCurrentUser(answer(200, user), "host", now);
    QVERIFY(read);
    QCOMPARE(read->tenantId, "t1");
    QCOMPARE(read->bot.userId, "u1");
    QCOMPARE(read->bot.subject, "qlikbot\\abc");
    QCOMPARE(read->bot.name, "EU OAuth Client");
    QCOMPARE(read->bot.roles, QStringList{"TenantAdmin"});
    QCOMPARE(read->bot.createdAt, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC));
}

void TestIdentity::takes_assigned_roles_where_roles_are_missing()
{
    const QByteArray body = QByteArray(user).replace("\"roles\":[\"TenantAdmin\"],", "");
    const Result<CurrentUser> read = parseCurrentUser(answer(200, body), "host", now);
    QVERIFY(read);
    QCOMPARE(read->bot.roles, QStringList{"Other"});
}

void TestIdentity::refuses_an_answer_without_a_user()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray("{\"id\":\"x\"}")}) {
        const Result<CurrentUser> read = parseCurrentUser(answer(200, body), "host", now);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    }
}

void TestIdentity::reads_a_tenant()
{
    const Result<TenantSelf> self = parseCurrentTenant(answer(200, tenant), "host", now);
    QVERIFY(self);
    QCOMPARE(self->id, "t1");
    QCOMPARE(self->hostnames.first(), "k3.eu.qlikcloud.com");
    QCOMPARE(self->datacenter, "eu-west-1");
    QVERIFY(!parseCurrentTenant(answer(200, "{}"), "host", now));
    QVERIFY(!parseCurrentTenant(answer(403, "{}"), "host", now));
}

void TestIdentity::the_probe_sends_no_token()
{
    const HttpRequest request = probeRequest("acme.eu.qlikcloud.com");
    QVERIFY(request.bearer.isEmpty());
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.url.path(), "/.well-known/oauth-authorization-server");
}

void TestIdentity::the_probe_wants_a_token_endpoint()
{
    QVERIFY(parseProbe(answer(200, metadata), "host", now));
    QVERIFY(!parseProbe(answer(200, "<html>parked</html>"), "host", now));
    QVERIFY(!parseProbe(answer(404, ""), "host", now));
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
