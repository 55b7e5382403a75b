#include "ui/map/mapstep.h"

#include <array>

namespace tenantry {

namespace {

constexpr std::array steps{
    MapStep{6, 6, 1, 1, 0, false},     MapStep{10, 10, 2, 2, 0, false},
    MapStep{16, 16, 2, 2, 0, false},   MapStep{22, 22, 3, 3, 0, false},
    MapStep{30, 30, 4, 4, 0, false},   MapStep{104, 28, 16, 6, 1, false},
    MapStep{104, 28, 16, 6, 1, true},  MapStep{104, 36, 16, 5, 2, true},
    MapStep{104, 56, 16, 8, 2, true},  MapStep{200, 60, 20, 10, 2, true},
    MapStep{260, 72, 24, 12, 2, true},
};

} // namespace

std::span<const MapStep> mapSteps()
{
    return steps;
}

} // namespace tenantry
