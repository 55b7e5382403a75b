#pragma once

#include "tests/support/scriptedtransport.h"

namespace tenantry {

/// Answers as a healthy tenant of Qlik Cloud does, enough for tests of the services: every client
/// gets a token and is the bot user of its own subject. For more there is the simulator.
Result<HttpResponse> healthyCloud(const HttpRequest &request);

} // namespace tenantry
