#include "ui/map/maplegend.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int lineHeight = 22;
constexpr int iconSize = 16;
constexpr int signWidth = 22;
constexpr int lineWidth = 8; // of the line beside a region-level client's key
constexpr int gap = 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("Map", text);
}

int signWidthOf(const MapLegendEntry &entry)
{
    return signWidth + (entry.sign == MapLegendEntry::Sign::RegionClient ? lineWidth : 0);
}

void paintSign(QPainter &painter, const MapLegendEntry &entry, QRect place, const MapInk &ink)
{
    QRect sign(place.left(), place.top() + (place.height() - iconSize) / 2, iconSize, iconSize);
    painter.setBrush(Qt::NoBrush);
    switch (entry.sign) {
    case MapLegendEntry::Sign::Status:
        return ink.paintIcon(painter, styleOf(entry.status).icon,
                             ink.color(styleOf(entry.status).token), sign);
    case MapLegendEntry::Sign::RegionClient:
        painter.setPen(QPen(ink.color(Token::Accent), 1.5));
        painter.drawLine(sign.right() - 1, sign.center().y() + 1, sign.right() + lineWidth,
                         sign.center().y() + 1);
        painter.drawRoundedRect(QRectF(sign).adjusted(-1.5, 0.5, -0.5, -0.5), 7, 7);
        return ink.paintIcon(painter, u"key"_s, ink.color(Token::Accent),
                             sign.adjusted(1, 3, -3, -3));
    case MapLegendEntry::Sign::TenantClient:
        return ink.paintIcon(painter, u"key"_s, ink.color(Token::Accent),
                             sign.adjusted(1, 1, -1, -1));
    case MapLegendEntry::Sign::Production:
        return painter.fillRect(sign.left() + 6, sign.top() + 1, 3, 14,
                                ink.color(Token::Production));
    case MapLegendEntry::Sign::Vanished:
        painter.setPen(QPen(ink.color(Token::Muted), 1, Qt::DashLine));
        return painter.drawRoundedRect(QRectF(sign).adjusted(0.5, 2.5, -0.5, -2.5), 3, 3);
    }
}

} // namespace

MapLegend::MapLegend(const MapContent &content, const MapPainter::StateOf &stateOf)
{
    std::vector<int> counts(statusStyles().size());
    for (int tile = 0; tile < content.tiles.size(); ++tile)
        ++counts[static_cast<std::size_t>(stateOf(tile).status)];
    for (const StatusStyle &style : statusStyles())
        if (const int count = counts[static_cast<std::size_t>(style.status)]; count > 0)
            m_entries.append({.status = style.status,
                              .text = u"%1 %2"_s.arg(statusWord(style.status)).arg(count)});
    const auto add = [this](bool isThere, MapLegendEntry::Sign sign, const QString &text) {
        if (isThere)
            m_entries.append({.sign = sign, .text = text});
    };
    add(std::ranges::any_of(content.groups,
                            [](const MapGroup &group) { return !group.client.isEmpty(); }),
        MapLegendEntry::Sign::RegionClient,
        tr("Region-level client, with a line to the tenants it is used for"));
    add(std::ranges::any_of(content.tiles,
                            [](const MapTile &tile) { return tile.reach == MapTile::Reach::Own; }),
        MapLegendEntry::Sign::TenantClient, tr("Tenant-level client"));
    add(std::ranges::any_of(content.tiles, &MapTile::isProduction),
        MapLegendEntry::Sign::Production, tr("Production"));
    add(std::ranges::any_of(content.tiles, &MapTile::isVanished), MapLegendEntry::Sign::Vanished,
        tr("Vanished"));
}

QString MapLegend::text() const
{
    QStringList words;
    for (const MapLegendEntry &entry : m_entries)
        words.append(entry.text);
    return words.join(u" · "_s);
}

int MapLegend::heightFor(int width, const QFontMetrics &metrics) const
{
    return m_entries.isEmpty() ? 0 : places(width, metrics).last().bottom() + 1;
}

void MapLegend::paint(QPainter &painter, QRect rect, const MapInk &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> found = places(rect.width(), painter.fontMetrics());
    for (int index = 0; index < m_entries.size(); ++index) {
        const QRect place = found.at(index).translated(rect.topLeft());
        paintSign(painter, m_entries.at(index), place, ink);
        painter.setPen(ink.color(Token::Text));
        painter.drawText(place.adjusted(signWidthOf(m_entries.at(index)), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         m_entries.at(index).text);
    }
}

QList<QRect> MapLegend::places(int width, const QFontMetrics &metrics) const
{
    QList<QRect> found;
    QPoint at;
    for (const MapLegendEntry &entry : m_entries) {
        const int needed = signWidthOf(entry) + metrics.horizontalAdvance(entry.text);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight};
        found.append({at, QSize(needed, lineHeight)});
        at.rx() += needed + gap;
    }
    return found;
}

} // namespace tenantry
