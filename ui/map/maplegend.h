#pragma once

#include "ui/map/mappainter.h"

class QFontMetrics;

namespace tenantry {

struct MapLegendEntry
{
    enum class Sign { Status, RegionClient, TenantClient, Production, Vanished };

    Sign sign = Sign::Status;
    Status status = Status::Ok; // of a Sign::Status
    QString text = {};

    friend bool operator==(const MapLegendEntry &, const MapLegendEntry &) = default;
};

/// What the signs of a map mean: only those that are on it, the statuses with their counts.
class MapLegend
{
public:
    MapLegend() = default;
    MapLegend(const MapContent &content, const MapPainter::StateOf &stateOf);

    const QList<MapLegendEntry> &entries() const { return m_entries; }
    /// All of it in words.
    QString text() const;
    int heightFor(int width, const QFontMetrics &metrics) const;
    void paint(QPainter &painter, QRect rect, const MapInk &ink) const;

    friend bool operator==(const MapLegend &, const MapLegend &) = default;

private:
    /// Where the entries lie, each with its sign and its text.
    QList<QRect> places(int width, const QFontMetrics &metrics) const;

    QList<MapLegendEntry> m_entries;
};

} // namespace tenantry
