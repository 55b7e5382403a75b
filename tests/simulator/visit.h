#pragma once

#include "tests/simulator/client.h"
#include "tests/simulator/host.h"
#include "tests/simulator/httprequest.h"

namespace tenantry::simulator {

/// A request at the host it came to, with the client its bearer token belongs to.
struct Visit
{
    const Host &host;
    const HttpRequest &request;
    const Client *client = nullptr;
};

} // namespace tenantry::simulator
