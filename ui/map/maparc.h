#pragma once

#include "ui/map/maplayout.h"

class QPainterPath;

namespace tenantry {

/// The line from a region-level client's key to each tile that it is used for; where tiles are
/// small, along all of them. Empty where there is no such client or tile.
QPainterPath arcOf(const MapContent &content, const MapLayout &layout, int group);

} // namespace tenantry
