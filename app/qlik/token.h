#pragma once

#include "app/domain/accesstoken.h"
#include "app/ports/httptransport.h"

namespace tenantry {

/// The one place that builds token requests: POST /oauth/token with the client credentials as JSON,
/// no scope. The caller has checked the host binding. [contract 1.2]
HttpRequest tokenRequest(const QString &host, const QString &clientId, const Secret &secret);

/// Reads a token answer: access_token and the end from expires_in, else expires_at, else six hours.
/// [contract 1.3]
Result<AccessToken> parseToken(const HttpResponse &response,
                               const QString &host,
                               const QDateTime &now);

} // namespace tenantry
