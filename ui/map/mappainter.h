#pragma once

#include "ui/map/mapink.h"
#include "ui/map/maplayout.h"
#include "ui/statusstyle.h"

#include <QFont>

#include <functional>

class QPainter;

namespace tenantry {

/// What the map shows of a tile beside its content.
struct MapTileState
{
    Status status = Status::NoClient;
    bool isOld = false;
    bool isSelected = false;
    bool isHovered = false;
    bool isCurrent = false; // with the focus
    bool isDimmed = false;  // not found by the search
};

/// Draws the map, the same on the screen and in a file.
class MapPainter
{
public:
    using StateOf = std::function<MapTileState(int tile)>;

    MapPainter(const MapContent &content, const MapLayout &layout, const MapInk &ink);

    /// Draws what lies in `exposed`.
    void paint(QPainter &painter, QRect exposed, const StateOf &stateOf) const;

private:
    void paintRegion(QPainter &painter, int region) const;
    void paintArc(QPainter &painter, int group) const;
    void paintKey(QPainter &painter, int group) const;
    void paintTile(QPainter &painter, int tile, const MapTileState &state) const;
    void paintLabel(QPainter &painter, int tile, const MapTileState &state, QRect rect) const;
    QColor color(Token token) const { return m_ink.color(token); }

    const MapContent &m_content;
    const MapLayout &m_layout;
    MapInk m_ink;
};

} // namespace tenantry
