#pragma once

#include <cstddef>
#include <memory>

namespace tenantry {

/// Overwrites memory in a way that the optimiser keeps.
void wipe(void *memory, std::size_t bytes);

/// Wipes what it gives back, so that a growing vector leaves no old copy behind.
template <typename T>
class WipingAllocator
{
public:
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit WipingAllocator(const WipingAllocator<U> &)
    {}

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }

    friend bool operator==(const WipingAllocator &, const WipingAllocator &) { return true; }
};

} // namespace tenantry
