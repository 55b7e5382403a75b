#include "app/platform/memory.h"

#include <cstdlib> // defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tenantry {

void giveBackMemory()
{
#ifdef __GLIBC__ // other systems do it by themselves
    malloc_trim(0);
#endif
}

} // namespace tenantry
