#include "ui/map/maplayout.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr int widestStretch = 240;

constexpr int labelLeft = 29; // right of the status
constexpr int labelRight = 7;
constexpr int margin = 12;
constexpr int frameGap = 12;
constexpr int groupGap = 4;
constexpr int padding = 8;
constexpr int titleHeight = 26;
constexpr int keyHeight = 22;
constexpr int headingHeight = 22;
constexpr int leastGroup = 96;
constexpr int leastFrame = 200;

int mostTiles(const MapContent &content)
{
    int most = 1;
    for (const MapGroup &group : content.groups)
        most = std::max(most, group.count);
    return most;
}

} // namespace

MapLayout::MapLayout(const MapContent &content, const MapSpace &space, int step)
    : m_step(std::clamp(step, 0, stepCount() - 1))
    , m_tileWidth(shape().width)
    , m_hasHeadings(content.hasHeadings)
{
    if (shape().isFull)
        m_tileWidth = std::max(m_tileWidth, labelLeft + labelRight
                                                + (shape().lines > 1 ? space.names.twoLines
                                                                     : space.names.oneLine));
    const int available = space.viewport.width() - 2 * margin;
    const int tileRows = bestRows(content, {available, space.viewport.height()});
    stretch(rowsFor(content, available, tileRows), available);
    place(content, rowsFor(content, available, tileRows), tileRows);
}

int MapLayout::fittingStep(const MapContent &content, const MapSpace &space)
{
    for (int step = comfortableStep; step > 0; --step) {
        const QSize size = MapLayout(content, space, step).size();
        if (size.width() <= space.viewport.width() && size.height() <= space.viewport.height())
            return step;
    }
    return 0;
}

QRect MapLayout::title(int region) const
{
    const QRect below = frame(region);
    return {below.left() + 4, below.top() - titleHeight - keyHeight / 2 + 4, below.width() - 8,
            titleHeight - 4};
}

QRect MapLayout::heading(int group) const
{
    const QRect rect = at(group).rect;
    const int left = rect.left() + shape().gutter;
    return {left, rect.top() + keyHeight / 2 + 4, rect.right() - left, headingHeight - 4};
}

QRect MapLayout::key(int group) const
{
    const QRect rect = at(group).rect;
    return {rect.left() - 2, rect.top() - keyHeight / 2, rect.width() + 2, keyHeight};
}

QRect MapLayout::tile(int tile) const
{
    const Place &place = at(groupOf(tile));
    const MapStep &step = shape();
    const int index = tile - place.firstTile;
    const int column = index / place.rows;
    const int row = index % place.rows;
    return {place.rect.left() + column * (step.gutter + m_tileWidth) + step.gutter,
            place.rect.top() + top() + row * (step.height + step.gap), m_tileWidth, step.height};
}

QRect MapLayout::label(int tile) const
{
    return MapLayout::tile(tile).adjusted(labelLeft, 2, -labelRight, -2);
}

int MapLayout::tileAt(QPoint point) const
{
    const MapStep &step = shape();
    for (const Place &place : m_places) {
        if (place.count == 0 || !place.rect.contains(point))
            continue;
        const int column = (point.x() - place.rect.left()) / (step.gutter + m_tileWidth);
        const int y = point.y() - place.rect.top() - top();
        const int row = y / (step.height + step.gap);
        const int index = column * place.rows + row;
        if (y < 0 || row >= place.rows || index >= place.count)
            return -1;
        return tile(place.firstTile + index).contains(point) ? place.firstTile + index : -1;
    }
    return -1;
}

int MapLayout::groupOf(int tile) const
{
    const auto after = std::ranges::upper_bound(m_places, tile, {}, &Place::firstTile);
    return static_cast<int>(after - m_places.begin()) - 1;
}

int MapLayout::columnsOf(const MapGroup &group, int rows) const
{
    return std::max(1, (group.count + rows - 1) / rows);
}

int MapLayout::groupWidth(int columns) const
{
    return std::max(leastGroup, columns * (shape().gutter + m_tileWidth));
}

int MapLayout::frameWidth(const MapContent &content, const MapRegion &region, int rows) const
{
    int width = 2 * padding + groupGap * (region.groupCount - 1);
    for (int group = 0; group < region.groupCount; ++group)
        width += groupWidth(columnsOf(content.groups.at(region.firstGroup + group), rows));
    return std::max(width, leastFrame);
}

std::vector<MapLayout::Row> MapLayout::rowsFor(const MapContent &content,
                                               int available,
                                               int rows) const
{
    std::vector<Row> found;
    for (int index = 0; index < content.regions.size(); ++index) {
        const MapRegion &region = content.regions.at(index);
        const int width = frameWidth(content, region, rows);
        if (found.empty() || found.back().width + frameGap + width > available)
            found.push_back({.firstRegion = index, .width = -frameGap});
        Row &row = found.back();
        row.width += frameGap + width;
        ++row.count;
        for (int group = 0; group < region.groupCount; ++group) {
            const MapGroup &shown = content.groups.at(region.firstGroup + group);
            row.columns += columnsOf(shown, rows);
            row.tileRows = std::max(row.tileRows, std::min(rows, shown.count));
        }
    }
    return found;
}

int MapLayout::heightOf(const std::vector<Row> &rows) const
{
    const MapStep &step = shape();
    int height = margin;
    for (const Row &row : rows)
        height += titleHeight + keyHeight / 2 + top() + row.tileRows * (step.height + step.gap)
                + padding - step.gap + frameGap;
    return height;
}

/// How many tiles a column may have: as many as there are while all is in sight, else so many that
/// the whole is lowest.
int MapLayout::bestRows(const MapContent &content, QSize room) const
{
    const int most = mostTiles(content);
    int best = most;
    int lowest = heightOf(rowsFor(content, room.width(), most));
    if (lowest <= room.height())
        return most;
    for (int rows = 1; rows < most; rows += 1 + rows / 16) {
        const std::vector<Row> found = rowsFor(content, room.width(), rows);
        const bool isTooWide = std::ranges::any_of(found, [&room](const Row &row) {
            return row.width > room.width();
        });
        const int height = heightOf(found);
        const bool isInSight = height <= room.height();
        if (!isTooWide && (height < lowest || isInSight)) {
            lowest = height;
            best = rows;
        }
    }
    return best;
}

/// Tiles with names take the room that is left, all the same.
void MapLayout::stretch(const std::vector<Row> &rows, int available)
{
    if (!hasNames() || rows.empty())
        return;
    int more = std::max(0, widestStretch - m_tileWidth);
    for (const Row &row : rows)
        more = std::min(more, std::max(0, available - row.width) / std::max(1, row.columns));
    m_tileWidth += more;
}

void MapLayout::place(const MapContent &content, const std::vector<Row> &rows, int tileRows)
{
    const MapStep &step = shape();
    int y = margin;
    int right = 0;
    for (const Row &row : rows) {
        int x = margin;
        y += titleHeight + keyHeight / 2;
        const int height = top() + row.tileRows * (step.height + step.gap) - step.gap + padding;
        for (int index = row.firstRegion; index < row.firstRegion + row.count; ++index) {
            const MapRegion &region = content.regions.at(index);
            const int width = frameWidth(content, region, tileRows);
            m_frames.emplace_back(x, y, width, height);
            int left = x + padding;
            for (int group = 0; group < region.groupCount; ++group) {
                const MapGroup &shown = content.groups.at(region.firstGroup + group);
                Place placed{.firstTile = shown.firstTile, .count = shown.count};
                placed.columns = columnsOf(shown, tileRows);
                placed.rows = std::clamp(shown.count, 1, tileRows);
                placed.rect = QRect(left, y, groupWidth(placed.columns), height - padding);
                left += placed.rect.width() + groupGap;
                m_places.push_back(placed);
            }
            x += width + frameGap;
        }
        right = std::max(right, x - frameGap);
        y += height + frameGap;
    }
    m_size = QSize(right + margin, y);
}

/// From the frame's top edge to the first tiles.
int MapLayout::top() const
{
    return keyHeight / 2 + 8 + (m_hasHeadings ? headingHeight - 4 : 0);
}

} // namespace tenantry
