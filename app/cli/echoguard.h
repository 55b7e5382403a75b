#pragma once

#include <termios.h>

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
    int m_descriptor;
    termios m_before{};
};

} // namespace tenantry
