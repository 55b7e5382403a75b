#include "app/platform/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace tenantry {

namespace {

// What the process began with is known only until it is changed, and the change is for all of it.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::optional<unsigned> firstMask;

} // namespace

// PR_SET_DUMPABLE is left alone: without it, desktop portals cannot read our /proc entry, and file
// dialogs and the clipboard of Wayland stop working. [security 0.12]
void hardenProcess()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(S_IRWXG | S_IRWXO);
    if (!firstMask)
        firstMask = before;
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

std::optional<unsigned> fileMaskOfUser()
{
    return firstMask;
}

} // namespace tenantry
