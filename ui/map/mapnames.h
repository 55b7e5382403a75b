#pragma once

#include "ui/map/mapcontent.h"

class QFontMetrics;

namespace tenantry {

constexpr int keyRoom = 18; // on a tile, for the key of its own client

/// How wide the names of a map are with the keys behind them, on one line and on two.
struct MapNames
{
    int oneLine = 0;
    int twoLines = 0;

    friend bool operator==(const MapNames &, const MapNames &) = default;
};

MapNames measuredNames(const MapContent &content, const QFontMetrics &metrics);

/// A name on at most so many lines of this width, broken after a space, a hyphen or a dot; what is
/// too long is elided at its end.
QStringList nameLines(const QString &name, int lines, int width, const QFontMetrics &metrics);

} // namespace tenantry
