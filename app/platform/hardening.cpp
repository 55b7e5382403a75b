#include "app/platform/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace tenantry {

// PR_SET_DUMPABLE is left alone: without it, desktop portals cannot read our /proc entry, and file
// dialogs and the clipboard of Wayland stop working. [security 0.12]
void hardenProcess()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace tenantry
