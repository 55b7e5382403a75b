#include "tests/simulator/tokenendpoint.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/tokenrequest.h"

#include <QDateTime>
#include <QJsonArray>

#include <optional>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifetime = 21600;

HttpAnswer refused()
{
    return errorAnswer(400, u"OAUTH-14"_s, u"Invalid client_id"_s,
                       u"OAuth client is not authorized"_s);
}

std::optional<HttpAnswer> objection(const HttpRequest &request, const TokenRequest &token)
{
    if (request.headers.contains("origin"))
        return errorAnswer(400, u"OAUTH-29"_s, u"Invalid Origin Header"_s);
    if (!token.isWellFormed)
        return errorAnswer(400, u"HTTP-400"_s, u"Invalid request body"_s);
    if (token.grantType != "client_credentials"_L1)
        return errorAnswer(400, u"HTTP-400"_s, u"Unsupported grant_type"_s);
    if (!token.scope.isEmpty() && token.scope != "admin_classic"_L1)
        return errorAnswer(400, u"HTTP-400"_s, u"Scope is not allowed for this client"_s);
    return std::nullopt;
}

HttpAnswer granted(const QByteArray &accessToken)
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(lifetime);
    return jsonAnswer({{u"access_token"_s, QString::fromLatin1(accessToken)},
                       {u"token_type"_s, u"bearer"_s},
                       {u"scope"_s, u"admin_classic"_s},
                       {u"expires_in"_s, lifetime},
                       {u"expires_at"_s, end.toString(Qt::ISODateWithMs)}});
}

} // namespace

HttpAnswer answerToken(Cloud &cloud, const Visit &visit)
{
    const TokenRequest token = TokenRequest::parse(visit.request);
    if (const std::optional<HttpAnswer> answer = objection(visit.request, token))
        return *answer;
    const Client *client = cloud.client(token.clientId);
    if (!client || !Cloud::mayEnter(*client, visit.host))
        return refused();
    if (client->secret.isEmpty() || client->secret != token.secret)
        return errorAnswer(401, u"HTTP-401"_s, u"Unauthorized"_s);
    if (visit.host.tenant) {
        const Bot &bot = cloud.welcome(*client, *visit.host.tenant);
        if (bot.status == "disabled"_L1)
            return errorAnswer(403, u"HTTP-403"_s, u"Forbidden"_s, u"The user is disabled"_s);
    }
    return granted(cloud.tokens().issue(client->id, visit.host));
}

HttpAnswer answerMetadata(Cloud & /*cloud*/, const Visit &visit)
{
    const QString issuer = u"https://"_s + visit.host.name;
    return jsonAnswer(
        {{u"issuer"_s, issuer},
         {u"token_endpoint"_s, issuer + u"/oauth/token"_s},
         {u"authorization_endpoint"_s, issuer + u"/oauth/authorize"_s},
         {u"revocation_endpoint"_s, issuer + u"/oauth/revoke"_s},
         {u"response_types_supported"_s, QJsonArray{u"code"_s}},
         {u"grant_types_supported"_s,
          QJsonArray{u"client_credentials"_s, u"authorization_code"_s, u"refresh_token"_s}},
         {u"token_endpoint_auth_methods_supported"_s,
          QJsonArray{u"client_secret_post"_s, u"private_key_jwt"_s}}});
}

} // namespace tenantry::simulator
