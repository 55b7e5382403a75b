#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/visit.h"

namespace tenantry::simulator {

/// GET /api/v1/users/me: a redirect to the user's own address.
HttpAnswer answerOwnUser(Cloud &cloud, const Visit &visit);

/// GET /api/v1/users/{id}
HttpAnswer answerUser(Cloud &cloud, const Visit &visit);

/// GET /api/v1/users, all bots or with filter=clientId eq "…" one of them.
HttpAnswer answerUsers(Cloud &cloud, const Visit &visit);

} // namespace tenantry::simulator
