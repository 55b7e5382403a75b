// Not verified: built by design, never run.
#include "app/cli/echoguard.h"

#include <io.h>
#include <windows.h>

namespace tenantry {

struct EchoGuard::Terminal
{
    HANDLE console;
    DWORD mode = 0;
};

EchoGuard::EchoGuard(int descriptor)
    : m_before(std::make_unique<Terminal>(
        Terminal{reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor)), 0}))
{
    ::GetConsoleMode(m_before->console, &m_before->mode);
    ::SetConsoleMode(m_before->console, m_before->mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

EchoGuard::~EchoGuard()
{
    ::SetConsoleMode(m_before->console, m_before->mode);
}

} // namespace tenantry
