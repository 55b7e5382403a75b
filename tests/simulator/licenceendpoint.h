#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/visit.h"

namespace tenantry::simulator {

/// GET /api/v1/licenses/overview
HttpAnswer answerLicences(Cloud &cloud, const Visit &visit);

/// GET /api/v1/licenses/assignments
HttpAnswer answerAssignments(Cloud &cloud, const Visit &visit);

} // namespace tenantry::simulator
