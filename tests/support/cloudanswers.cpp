#include "tests/support/cloudanswers.h"

#include "tests/support/sampleestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry {

namespace {

Result<HttpResponse> json(const QJsonObject &body)
{
    return ScriptedTransport::json(200, QJsonDocument(body).toJson());
}

} // namespace

Result<HttpResponse> healthyCloud(const HttpRequest &request)
{
    const QString host = request.url.host();
    const QString path = request.url.path();
    if (path == "/.well-known/oauth-authorization-server")
        return json({{"token_endpoint", "https://" + host + "/oauth/token"}});
    if (path == "/oauth/token") {
        const QJsonObject body = QJsonDocument::fromJson(request.body.reveal().toByteArray())
                                     .object();
        return json({{"access_token", "token-of-" + body["client_id"].toString()},
                     {"token_type", "bearer"},
                     {"expires_in", 21600}});
    }
    const QString clientId = QString::fromUtf8(request.bearer.reveal().toByteArray())
                                 .remove("token-of-");
    if (path == "/api/v1/users/me")
        return json({{"id", "user-" + host},
                     {"tenantId", "tenant-" + host},
                     {"subject", "qlikbot\\" + clientId},
                     {"name", "EU OAuth client"},
                     {"roles", QJsonArray{"TenantAdmin"}}});
    if (path == "/api/v1/tenants/me")
        return json({{"id", "tenant-" + host},
                     {"hostnames", host == SampleEstate::emeaSystemHost
                                       ? QJsonArray{host, SampleEstate::emea}
                                       : QJsonArray{host}}});
    return ScriptedTransport::json(404, "{}");
}

} // namespace tenantry
