#include "app/cli/echoguard.h"

#include <termios.h>

namespace tenantry {

struct EchoGuard::Terminal
{
    int descriptor;
    termios state{};
};

EchoGuard::EchoGuard(int descriptor)
    : m_before(std::make_unique<Terminal>(Terminal{descriptor, {}}))
{
    ::tcgetattr(descriptor, &m_before->state);
    termios silent = m_before->state;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= static_cast<tcflag_t>(ECHONL | ICANON);
    ::tcsetattr(descriptor, TCSAFLUSH, &silent);
}

EchoGuard::~EchoGuard()
{
    ::tcsetattr(m_before->descriptor, TCSAFLUSH, &m_before->state);
}

} // namespace tenantry
