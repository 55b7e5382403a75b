#pragma once

#include "tests/simulator/httprequest.h"

#include <optional>

namespace tenantry::simulator {

/// Cuts requests out of the bytes of a connection.
class RequestParser
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Nothing yet, as long as a request is not whole.
    std::optional<HttpRequest> next();
    /// After this the connection has lost its footing and can only be closed.
    bool isBroken() const { return m_isBroken; }

private:
    std::optional<HttpRequest> headOf(const QByteArray &bytes);

    QByteArray m_buffer;
    bool m_isBroken = false;
};

} // namespace tenantry::simulator
