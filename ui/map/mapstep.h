#pragma once

#include <span>

namespace tenantry {

/// A size of tiles, from small squares to wide ones with a name.
struct MapStep
{
    int width;
    int height;
    int gutter;  // left of each tile; with names the line from the key runs in it
    int gap;     // between tiles of a column
    int lines;   // of the name; 0: it is not shown
    bool isFull; // wide enough for whole names
};

/// From small to large.
std::span<const MapStep> mapSteps();

/// The largest that is chosen without being asked for.
constexpr int comfortableStep = 8;

} // namespace tenantry
