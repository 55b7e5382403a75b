#include "ui/map/mapnames.h"

#include <QFontMetrics>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int widest = 240;
constexpr std::size_t measured = 200; // of the names with the most letters

bool isBreak(QChar letter)
{
    return letter == u' ' || letter == u'-' || letter == u'.' || letter == u'_';
}

/// The length of the longest beginning that ends at a break and is not wider; 0: none.
qsizetype firstLine(const QString &name, int width, const QFontMetrics &metrics)
{
    for (qsizetype length = name.size() - 1; length > 0; --length)
        if (isBreak(name.at(length - 1))
            && metrics.horizontalAdvance(name.first(length).trimmed()) <= width)
            return length;
    return 0;
}

int twoLineWidth(const QString &name, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(name);
    for (qsizetype length = 1; length < name.size(); ++length) {
        if (!isBreak(name.at(length - 1)))
            continue;
        const int upper = metrics.horizontalAdvance(name.first(length).trimmed());
        const int lower = metrics.horizontalAdvance(name.sliced(length));
        least = std::min(least, std::max(upper, lower));
    }
    return least;
}

} // namespace

MapNames measuredNames(const MapContent &content, const QFontMetrics &metrics)
{
    std::vector<const MapTile *> tiles;
    tiles.reserve(static_cast<std::size_t>(content.tiles.size()));
    for (const MapTile &tile : content.tiles)
        tiles.push_back(&tile);
    const auto end = tiles.begin() + static_cast<std::ptrdiff_t>(std::min(tiles.size(), measured));
    std::ranges::partial_sort(tiles, end, [](const MapTile *a, const MapTile *b) {
        return a->name.size() > b->name.size();
    });
    MapNames widths;
    for (auto at = tiles.begin(); at != end; ++at) {
        const MapTile &tile = **at;
        const int room = tile.reach == MapTile::Reach::Own ? keyRoom : 0;
        widths.oneLine = std::max(widths.oneLine, room + metrics.horizontalAdvance(tile.name));
        widths.twoLines = std::max(widths.twoLines, room + twoLineWidth(tile.name, metrics));
    }
    return {std::min(widths.oneLine, widest), std::min(widths.twoLines, widest)};
}

QStringList nameLines(const QString &name, int lines, int width, const QFontMetrics &metrics)
{
    if (lines < 2 || metrics.horizontalAdvance(name) <= width)
        return {metrics.elidedText(name, Qt::ElideRight, width)};
    const qsizetype length = firstLine(name, width, metrics);
    if (length == 0)
        return {metrics.elidedText(name, Qt::ElideRight, width)};
    return {name.first(length).trimmed(),
            metrics.elidedText(name.sliced(length), Qt::ElideRight, width)};
}

} // namespace tenantry
