#pragma once

#include "app/ports/httptransport.h"

#include <QNetworkRequest>
#include <QUrl>

namespace tenantry {

/// Refuses what must not be sent: no https, a user name in the address, a token that is no token.
Result<void> checkRequest(const HttpRequest &request);

/// The request as Qt wants it, with everything switched off that we did not ask for.
QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url);

} // namespace tenantry
