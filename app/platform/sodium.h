#pragma once

#include "app/domain/wipingallocator.h"

#include <sodium.h>
#include <vector>

namespace tenantry::sodium {

using Bytes = std::vector<unsigned char, WipingAllocator<unsigned char>>;

/// What stands in one block of a sealed file before it is sealed.
inline constexpr std::size_t blockSize = 65536; // bytes
inline constexpr std::size_t sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;

/// A stream of blocks, wiped when it goes.
struct Stream
{
    Stream() = default;
    ~Stream() { wipe(&state, sizeof state); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    crypto_secretstream_xchacha20poly1305_state state{};
};

} // namespace tenantry::sodium
