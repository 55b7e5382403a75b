#include "app/qlik/tenants.h"

#include "app/domain/redaction.h"
#include "app/qlik/errors.h"
#include "app/qlik/requests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

HttpRequest currentTenantRequest(const QString &host, const Secret &token)
{
    HttpRequest request = getRequest(host, u"/api/v1/tenants/me"_s, token);
    request.redirects = Redirects::SameOrigin;
    return request;
}

Result<TenantSelf> parseCurrentTenant(const HttpResponse &response,
                                      const QString &host,
                                      const QDateTime &now)
{
    if (response.status != 200)
        return errorOf(response, host, Asked::Resource, now);
    const QJsonObject root = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    TenantSelf self;
    self.id = root["id"_L1].toString();
    if (self.id.isEmpty())
        return badAnswer(host,
                         QCoreApplication::translate("Tenants",
                                                     "it did not say which tenant it is"),
                         response.status);
    self.name = redacted(root["name"_L1].toString());
    self.datacenter = root["datacenter"_L1].toString();
    self.status = root["status"_L1].toString();
    for (const QJsonValue hostname : root["hostnames"_L1].toArray())
        self.hostnames.append(hostname.toString().toLower());
    return self;
}

HttpRequest probeRequest(const QString &host)
{
    return getRequest(host, u"/.well-known/oauth-authorization-server"_s, {});
}

Result<void> parseProbe(const HttpResponse &response, const QString &host, const QDateTime &now)
{
    if (response.status != 200)
        return errorOf(response, host, Asked::Resource, now);
    const QJsonObject root = QJsonDocument::fromJson(response.body.reveal().toByteArray()).object();
    if (root["token_endpoint"_L1].toString().isEmpty())
        return badAnswer(host, QCoreApplication::translate("Tenants", "it names no token endpoint"),
                         response.status);
    return {};
}

} // namespace tenantry
