#include "app/cli/echoguard.h"

namespace tenantry {

EchoGuard::EchoGuard(int descriptor)
    : m_descriptor(descriptor)
{
    ::tcgetattr(m_descriptor, &m_before);
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= static_cast<tcflag_t>(ECHONL | ICANON);
    ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
}

EchoGuard::~EchoGuard()
{
    ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
}

} // namespace tenantry
