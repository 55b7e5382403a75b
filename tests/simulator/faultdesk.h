#pragma once

#include "tests/simulator/host.h"
#include "tests/simulator/httpanswer.h"
#include "tests/simulator/httprequest.h"

#include <QHash>

#include <optional>

namespace tenantry::simulator {

/// What a tenant's fault does to its answers. (Faults of connections are the tunnel's.)
class FaultDesk
{
public:
    /// The answer that the fault gives in place of the right one.
    std::optional<HttpAnswer> instead(const Host &host, const HttpRequest &request);
    /// Makes a right answer wrong where the fault is a lie in the body.
    static void spoil(const Host &host, const HttpRequest &request, HttpAnswer &answer);

private:
    QHash<QString, int> m_limited;
};

} // namespace tenantry::simulator
