#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/visit.h"

namespace tenantry::simulator {

/// POST /oauth/token, for client credentials only.
HttpAnswer answerToken(Cloud &cloud, const Visit &visit);

/// GET /.well-known/oauth-authorization-server
HttpAnswer answerMetadata(Cloud &cloud, const Visit &visit);

} // namespace tenantry::simulator
