#pragma once

#include "app/ports/httptransport.h"

#include <QStringList>

namespace tenantry {

/// What a tenant says of itself. [contract 4.1]
struct TenantSelf
{
    QString id;
    QString name;
    QStringList hostnames; // lower case; the first is the system host
    QString datacenter;    // AWS code
    QString status;
};

/// GET /api/v1/tenants/me, which redirects within the same host.
HttpRequest currentTenantRequest(const QString &host, const Secret &token);
Result<TenantSelf> parseCurrentTenant(const HttpResponse &response,
                                      const QString &host,
                                      const QDateTime &now);

/// GET /.well-known/oauth-authorization-server: whether a host is a tenant, without any secret.
/// [contract 1.5]
HttpRequest probeRequest(const QString &host);
Result<void> parseProbe(const HttpResponse &response, const QString &host, const QDateTime &now);

} // namespace tenantry
