#include "ui/map/mappainter.h"

#include "ui/map/maparc.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int iconSize = 16;
constexpr int leastIcon = 12;    // of tiles with a shape
constexpr int statusHeight = 52; // of tiles that say the status too

void drawElided(QPainter &painter, QRect rect, const QString &text, Qt::Alignment alignment)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

} // namespace

MapPainter::MapPainter(const MapContent &content, const MapLayout &layout, const MapInk &ink)
    : m_content(content)
    , m_layout(layout)
    , m_ink(ink)
{}

void MapPainter::paint(QPainter &painter, QRect exposed, const StateOf &stateOf) const
{
    painter.fillRect(exposed, color(Token::Pane));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int region = 0; region < m_content.regions.size(); ++region) {
        if (!m_layout.frame(region).adjusted(0, -48, 0, 0).intersects(exposed))
            continue;
        paintRegion(painter, region);
        const MapRegion &shown = m_content.regions.at(region);
        for (int group = shown.firstGroup; group < shown.firstGroup + shown.groupCount; ++group) {
            if (!m_layout.group(group).adjusted(-16, -16, 16, 16).intersects(exposed))
                continue;
            paintArc(painter, group);
            paintKey(painter, group);
            const MapGroup &tiles = m_content.groups.at(group);
            for (int tile = tiles.firstTile; tile < tiles.firstTile + tiles.count; ++tile)
                if (m_layout.tile(tile).adjusted(-3, -3, 3, 3).intersects(exposed))
                    paintTile(painter, tile, stateOf(tile));
        }
    }
}

void MapPainter::paintRegion(QPainter &painter, int region) const
{
    const MapRegion &shown = m_content.regions.at(region);
    painter.setPen(QPen(color(Token::Line), 1));
    painter.setBrush(color(Token::Raised));
    painter.drawRoundedRect(QRectF(m_layout.frame(region)).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    const QRect title = m_layout.title(region);
    const QFont font = painter.font();
    painter.setPen(color(Token::Muted));
    drawElided(painter, title, shown.codes, Qt::AlignRight | Qt::AlignVCenter);
    const int codes = painter.fontMetrics().horizontalAdvance(shown.codes) + 8;
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    drawElided(painter, title.adjusted(0, 0, -codes, 0), shown.name,
               Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(font);
}

void MapPainter::paintArc(QPainter &painter, int group) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arcOf(m_content, m_layout, group));
}

void MapPainter::paintKey(QPainter &painter, int group) const
{
    const MapGroup &shown = m_content.groups.at(group);
    const QFont font = painter.font();
    if (m_content.hasHeadings) {
        painter.setPen(color(Token::Muted));
        drawElided(painter, m_layout.heading(group), shown.title, Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (shown.client.isEmpty())
        return;
    QRect chip = m_layout.key(group);
    const int wanted = painter.fontMetrics().horizontalAdvance(shown.client) + iconSize + 22;
    chip.setWidth(std::min(chip.width(), wanted));
    painter.setPen(QPen(color(Token::Accent), 1.5));
    painter.setBrush(color(Token::Pane));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11);
    m_ink.paintIcon(painter, u"key"_s, color(Token::Accent),
                    {chip.left() + 7, chip.top() + 4, iconSize - 2, iconSize - 2});
    painter.setPen(color(Token::Accent));
    drawElided(painter, chip.adjusted(iconSize + 9, 0, -8, 0), shown.client,
               Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(font);
}

void MapPainter::paintTile(QPainter &painter, int tile, const MapTileState &state) const
{
    const MapTile &shown = m_content.tiles.at(tile);
    const StatusStyle &style = styleOf(state.status);
    const QRect rect = m_layout.tile(tile);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_layout.hasNames() ? 6 : 3;
    const Token token = state.isOld ? Token::Muted : style.token;
    const bool isLoud = style.needsAttention || !m_layout.hasNames();
    painter.setOpacity(state.isDimmed ? 0.35 : 1);
    QPen pen(isLoud ? m_ink.tint(token, 0.55) : color(state.isHovered ? Token::Muted : Token::Line),
             1);
    if (state.isHovered)
        pen.setColor(color(Token::Accent));
    if (state.isSelected)
        pen = QPen(color(Token::Accent), 2);
    if (shown.isVanished)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(state.isSelected ? color(Token::Selection)
                                      : m_ink.tint(token, isLoud ? 0.12 : 0));
    painter.drawRoundedRect(edge, radius, radius);
    if (shown.isProduction) {
        const int inset = m_layout.hasNames() ? 7 : 3;
        painter.fillRect(QRect(rect.left() + 1, rect.top() + inset, m_layout.hasNames() ? 3 : 2,
                               rect.height() - 2 * inset),
                         color(Token::Production));
    }
    if (m_layout.hasNames()) {
        paintLabel(painter, tile, state, rect);
    } else if (rect.height() >= leastIcon) {
        const int size = std::min(rect.height() - 4, iconSize);
        QRect icon(0, 0, size, size);
        icon.moveCenter(rect.center());
        m_ink.paintIcon(painter, style.icon, color(state.isSelected ? Token::Text : token), icon);
    } else if (style.needsAttention) {
        painter.fillRect(rect.adjusted(1, 1, -1, -1), color(token)); // full, the others are hollow
    }
    painter.setOpacity(1);
    if (state.isCurrent) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
}

void MapPainter::paintLabel(QPainter &painter,
                            int tile,
                            const MapTileState &state,
                            QRect rect) const
{
    const MapTile &shown = m_content.tiles.at(tile);
    const StatusStyle &style = styleOf(state.status);
    const QColor ink = color(state.isSelected ? Token::Text
                             : state.isOld    ? Token::Muted
                                              : style.token);
    m_ink.paintIcon(painter, style.icon, ink,
                    {rect.left() + 9, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize});
    QRect text = m_layout.label(tile);
    if (shown.reach == MapTile::Reach::Own) {
        m_ink.paintIcon(painter, u"key"_s, color(state.isSelected ? Token::Text : Token::Accent),
                        {rect.right() - 20, rect.center().y() - 6, 14, 14});
        text.setRight(text.right() - keyRoom);
    }
    const QFont font = painter.font();
    QFont named = font;
    named.setStrikeOut(shown.isVanished);
    painter.setFont(named);
    painter.setPen(color(shown.isVanished && !state.isSelected ? Token::Muted : Token::Text));
    const QStringList lines = nameLines(shown.name, m_layout.nameLinesOf(), text.width(),
                                        painter.fontMetrics());
    const bool saysStatus = rect.height() >= statusHeight;
    const int height = painter.fontMetrics().height();
    const auto count = static_cast<int>(lines.size()) + (saysStatus ? 1 : 0);
    QRect line(text.left(), rect.center().y() + 1 - count * height / 2, text.width(), height);
    for (const QString &words : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, height);
    }
    painter.setFont(font);
    painter.setPen(ink);
    if (saysStatus)
        drawElided(painter, line, statusWord(state.status), Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace tenantry
