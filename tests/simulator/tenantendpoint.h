#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/visit.h"

namespace tenantry::simulator {

/// GET /api/v1/tenants/me: a redirect to the tenant's own address.
HttpAnswer answerOwnTenant(Cloud &cloud, const Visit &visit);

/// GET /api/v1/tenants/{id}
HttpAnswer answerTenant(Cloud &cloud, const Visit &visit);

} // namespace tenantry::simulator
