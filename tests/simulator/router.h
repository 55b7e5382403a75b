#pragma once

#include "tests/simulator/cloud.h"
#include "tests/simulator/faultdesk.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/httprequest.h"

namespace tenantry::simulator {

/// Finds who answers a request, and tells the journal of it.
class Router
{
public:
    /// Each answer waits at least that long.
    Router(Cloud &cloud, int latencyMs);

    std::optional<Host> find(const QString &hostName) const;
    HttpAnswer answer(const Host &host, const HttpRequest &request);

private:
    HttpAnswer route(const Host &host, const HttpRequest &request);
    const Client *bearer(const Host &host, const HttpRequest &request) const;
    void tell(const Host &host, const HttpRequest &request, const HttpAnswer &answer) const;

    Cloud &m_cloud;
    FaultDesk m_faults;
    int m_latencyMs;
};

} // namespace tenantry::simulator
