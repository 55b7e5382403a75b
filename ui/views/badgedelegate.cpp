#include "ui/views/badgedelegate.h"

#include "ui/models/tenantmodel.h"

#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int badgeSize = 16;

QPixmap drawn(const QString &letter, const QColor &color, const QFont &font, qreal ratio)
{
    QPixmap pixmap(qRound(badgeSize * ratio), qRound(badgeSize * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.drawRoundedRect(QRectF(0.5, 0.5, badgeSize - 1, badgeSize - 1), 3, 3);
    QFont small = font;
    small.setPixelSize(10);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.drawText(QRectF(0, 0, badgeSize, badgeSize), Qt::AlignCenter, letter);
    return pixmap;
}

/// Drawn once: a table shows the same few in each of its rows.
QPixmap badge(const QString &letter, const QColor &color, const QFont &font, qreal ratio)
{
    const QString key = u"badge %1 %2 %3 %4"_s.arg(letter, color.name(), font.key()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(letter, color, font, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

BadgeDelegate::BadgeDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(parent)
    , m_theme(theme)
{}

void BadgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QString tier = index.data(TenantModel::TierRole).toString();
    if (tier.isEmpty()) {
        option->palette.setColor(QPalette::Text, m_theme.color(Token::Muted));
        return;
    }
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color = m_theme.color(isSelected ? Token::Text : Token::Muted);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(badge(tier, color, option->font, ratio));
    option->decorationSize = {badgeSize, badgeSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace tenantry
