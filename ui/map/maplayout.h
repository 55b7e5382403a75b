#pragma once

#include "ui/map/mapnames.h"
#include "ui/map/mapstep.h"

#include <QRect>

#include <vector>

namespace tenantry {

/// What a map has to fit into, and what it has to show.
struct MapSpace
{
    QSize viewport = {};
    MapNames names = {};
};

/// Where everything of the map lies: the same content, space and step give the same rectangles.
class MapLayout
{
public:
    MapLayout() = default;
    MapLayout(const MapContent &content, const MapSpace &space, int step);

    static int stepCount() { return static_cast<int>(mapSteps().size()); }
    /// The largest comfortable step with which all of the map is in sight; else the smallest.
    static int fittingStep(const MapContent &content, const MapSpace &space);

    int step() const { return m_step; }
    bool hasNames() const { return nameLinesOf() > 0; }
    int nameLinesOf() const { return shape().lines; }
    int regionCount() const { return static_cast<int>(m_frames.size()); }
    int groupCount() const { return static_cast<int>(m_places.size()); }
    QSize size() const { return m_size; }
    QRect frame(int region) const { return m_frames.at(static_cast<std::size_t>(region)); }
    QRect title(int region) const;
    QRect heading(int group) const;
    /// The region-level client's key, on the frame's top edge.
    QRect key(int group) const;
    QRect group(int group) const { return at(group).rect; }
    QRect tile(int tile) const;
    /// Where its name is written.
    QRect label(int tile) const;
    /// -1 where there is none.
    int tileAt(QPoint point) const;
    int groupOf(int tile) const;
    /// The tiles of a column lie below each other.
    int rowsOf(int group) const { return at(group).rows; }

private:
    struct Place
    {
        int firstTile = 0;
        int count = 0;
        int columns = 0;
        int rows = 0;
        QRect rect = {}; // from the frame's top edge to the last tile
    };
    struct Row
    {
        int firstRegion = 0;
        int count = 0;
        int width = 0;
        int columns = 0;
        int tileRows = 0;
    };

    const MapStep &shape() const { return mapSteps()[static_cast<std::size_t>(m_step)]; }
    const Place &at(int group) const { return m_places.at(static_cast<std::size_t>(group)); }
    int columnsOf(const MapGroup &group, int rows) const;
    int groupWidth(int columns) const;
    int frameWidth(const MapContent &content, const MapRegion &region, int rows) const;
    std::vector<Row> rowsFor(const MapContent &content, int available, int rows) const;
    int heightOf(const std::vector<Row> &rows) const;
    int bestRows(const MapContent &content, QSize room) const;
    void stretch(const std::vector<Row> &rows, int available);
    void place(const MapContent &content, const std::vector<Row> &rows, int tileRows);
    int top() const;

    int m_step = 0;
    int m_tileWidth = 0;
    bool m_hasHeadings = false;
    QSize m_size;
    std::vector<QRect> m_frames;
    std::vector<Place> m_places;
};

} // namespace tenantry
