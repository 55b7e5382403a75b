#include "tests/simulator/router.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/consoleendpoint.h"
#include "tests/simulator/journal.h"
#include "tests/simulator/licenceendpoint.h"
#include "tests/simulator/tenantendpoint.h"
#include "tests/simulator/tokenendpoint.h"
#include "tests/simulator/tokenrequest.h"
#include "tests/simulator/userendpoint.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

enum class Place { Anywhere, Tenant, Console };
enum class Door { Open, Bearer };

/// A path that ends in a slash stands for all that begin with it.
struct Route
{
    const char *method;
    QLatin1StringView path;
    Place place;
    Door door;
    HttpAnswer (*answer)(Cloud &, const Visit &);
};

constexpr std::array routes{
    Route{"POST", "/oauth/token"_L1, Place::Anywhere, Door::Open, answerToken},
    Route{"GET", "/.well-known/oauth-authorization-server"_L1, Place::Anywhere, Door::Open,
          answerMetadata},
    Route{"GET", "/api/v1/users/me"_L1, Place::Tenant, Door::Bearer, answerOwnUser},
    Route{"GET", "/api/v1/users/"_L1, Place::Tenant, Door::Bearer, answerUser},
    Route{"GET", "/api/v1/users"_L1, Place::Tenant, Door::Bearer, answerUsers},
    Route{"GET", "/api/v1/tenants/me"_L1, Place::Tenant, Door::Bearer, answerOwnTenant},
    Route{"GET", "/api/v1/tenants/"_L1, Place::Tenant, Door::Bearer, answerTenant},
    Route{"GET", "/api/v1/licenses/overview"_L1, Place::Tenant, Door::Bearer, answerLicences},
    Route{"GET", "/api/v1/licenses/assignments"_L1, Place::Tenant, Door::Bearer, answerAssignments},
    Route{"GET", "/api/core/tenants"_L1, Place::Console, Door::Bearer, answerTenantList},
};

bool fits(const Route &route, const Host &host, const HttpRequest &request)
{
    if (request.method != route.method)
        return false;
    if (route.place == Place::Tenant && !host.tenant)
        return false;
    if (route.place == Place::Console && host.kind != HostKind::Console)
        return false;
    const QString path = request.path();
    return route.path.endsWith(u'/') ? path.startsWith(route.path) : path == route.path;
}

/// Only what looks like a client id: a secret in the wrong field must not be told.
QString tellableId(const QString &clientId)
{
    static const QRegularExpression shape(u"^[0-9a-f]{32}$"_s);
    return clientId.isEmpty() || shape.match(clientId).hasMatch() ? clientId : u"(other)"_s;
}

QString tellableGrant(const QString &grantType)
{
    static const QRegularExpression shape(u"^[a-z_:-]{0,60}$"_s);
    return shape.match(grantType).hasMatch() ? grantType : u"(other)"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Router::Router(Cloud &cloud, int latencyMs)
    : m_cloud(cloud)
    , m_latencyMs(latencyMs)
{}

std::optional<Host> Router::find(const QString &hostName) const
{
    return m_cloud.hosts().find(hostName);
}

HttpAnswer Router::answer(const Host &host, const HttpRequest &request)
{
    std::optional<HttpAnswer> answer = m_faults.instead(host, request);
    if (!answer) {
        answer = route(host, request);
        FaultDesk::spoil(host, request, *answer);
    }
    answer->delayMs = m_latencyMs + (host.tenant ? host.tenant->latencyMs : 0);
    if (request.path() == "/oauth/token"_L1) {
        const TokenRequest token = TokenRequest::parse(request);
        answer->clientId = tellableId(token.clientId);
        answer->grantType = tellableGrant(token.grantType);
    }
    tell(host, request, *answer);
    return *answer;
}

HttpAnswer Router::route(const Host &host, const HttpRequest &request)
{
    for (const Route &route : routes) {
        if (!fits(route, host, request))
            continue;
        const bool isDisabled = host.tenant && host.tenant->status != "active"_L1;
        if (isDisabled && route.answer != answerMetadata)
            return errorAnswer(401, u"TENANT_DISABLED"_s,
                               u"Tenant has been deactivated. Contact your administrator for "
                               "more details."_s);
        const Client *client = bearer(host, request);
        if (route.door == Door::Bearer && !client)
            return unauthorizedAnswer();
        HttpAnswer answer = route.answer(m_cloud, {host, request, client});
        answer.clientId = client ? client->id : QString();
        return answer;
    }
    return notFoundAnswer();
}

const Client *Router::bearer(const Host &host, const HttpRequest &request) const
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.toLower().startsWith("bearer "))
        return nullptr;
    return m_cloud.client(m_cloud.tokens().clientOf(header.mid(7).trimmed(), host));
}

void Router::tell(const Host &host, const HttpRequest &request, const HttpAnswer &answer) const
{
    const QByteArray userAgent = request.headers.value("user-agent").left(200);
    Journal::write({{u"event"_s, u"request"_s},
                    {u"host"_s, host.name},
                    {u"method"_s, QString::fromLatin1(request.method)},
                    {u"path"_s, request.path()},
                    {u"status"_s, answer.status},
                    {u"code"_s, orNull(answer.code)},
                    {u"clientId"_s, orNull(answer.clientId)},
                    {u"grantType"_s, orNull(answer.grantType)},
                    {u"userAgent"_s, QString::fromLatin1(userAgent)},
                    {u"bytesIn"_s, request.size},
                    {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
}

} // namespace tenantry::simulator
