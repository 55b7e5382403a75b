#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/visit.h"

namespace tenantry::simulator {

/// GET /api/core/tenants on the organization's console, page by page.
HttpAnswer answerTenantList(Cloud &cloud, const Visit &visit);

} // namespace tenantry::simulator
