#include "ui/map/maparc.h"

#include <QPainterPath>

namespace tenantry {

namespace {

constexpr qreal bend = 5;
constexpr int gutterLine = 10; // left of a tile

QPainterPath alongTiles(const MapGroup &group, const MapLayout &layout, int top)
{
    const QRect first = layout.tile(group.firstTile);
    const QRect last = layout.tile(group.firstTile + group.count - 1);
    const qreal y = first.top() - 3.5;
    QPainterPath path;
    path.moveTo(first.left() + 8, top);
    path.lineTo(first.left() + 8, y);
    path.moveTo(first.left(), y);
    path.lineTo(last.right() + 1, y);
    return path;
}

} // namespace

QPainterPath arcOf(const MapContent &content, const MapLayout &layout, int group)
{
    const MapGroup &shown = content.groups.at(group);
    if (shown.client.isEmpty() || shown.count == 0)
        return {};
    const int top = layout.group(group).top();
    if (!layout.hasNames())
        return alongTiles(shown, layout, top);
    const int across = layout.heading(group).bottom() + 1;
    const int trunk = layout.tile(shown.firstTile).left() - gutterLine;
    QPainterPath path;
    for (int index = 0; index < shown.count; ++index) {
        if (content.tiles.at(shown.firstTile + index).reach != MapTile::Reach::Arc)
            continue;
        const QRect tile = layout.tile(shown.firstTile + index);
        const int x = tile.left() - gutterLine;
        const qreal y = tile.center().y() + 0.5;
        path.moveTo(trunk, top);
        if (index >= layout.rowsOf(group)) { // not in the first column
            path.lineTo(trunk, across);
            path.lineTo(x, across);
        }
        path.lineTo(x, y - bend);
        path.quadTo(x, y, x + bend, y);
        path.lineTo(tile.left(), y);
    }
    return path;
}

} // namespace tenantry
