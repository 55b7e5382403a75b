#include "app/domain/wipingallocator.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#define __STDC_WANT_LIB_EXT1__ 1
#include <string.h>
#else
#include <string.h>
#endif

namespace tenantry {

void wipe(void *memory, std::size_t bytes)
{
    if (bytes == 0)
        return;
#if defined(_WIN32)
    SecureZeroMemory(memory, bytes);
#elif defined(__APPLE__)
    memset_s(memory, bytes, 0, bytes);
#else
    explicit_bzero(memory, bytes);
#endif
}

} // namespace tenantry
