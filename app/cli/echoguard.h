#pragma once

#include <memory>

namespace tenantry {

/// A terminal shows nothing of what is typed while this lives, but the line end.
class EchoGuard
{
public:
    explicit EchoGuard(int descriptor);
    ~EchoGuard();
    EchoGuard(const EchoGuard &) = delete;
    EchoGuard &operator=(const EchoGuard &) = delete;

private:
    struct Terminal; // as the system describes it
    std::unique_ptr<Terminal> m_before;
};

} // namespace tenantry
