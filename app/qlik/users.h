#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/botuser.h"
#include "app/ports/httptransport.h"

namespace tenantry {

/// GET /api/v1/users/me, which redirects to the user within the same host. [contract 3.2]
HttpRequest currentUserRequest(const QString &host, const Secret &token);

/// The bot user, and the tenant's id where the answer has it.
struct CurrentUser
{
    BotUser bot;
    QString tenantId;
};

Result<CurrentUser> parseCurrentUser(const HttpResponse &response,
                                     const QString &host,
                                     const QDateTime &now);

} // namespace tenantry
