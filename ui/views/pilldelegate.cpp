#include "ui/views/pilldelegate.h"

#include "ui/models/tenantmodel.h"

#include <QPainter>

#include <algorithm>

namespace tenantry {

namespace {

constexpr int margin = 4;
constexpr int padding = 7;
constexpr int pillHeight = 18;
constexpr qint64 shortOfTime = 600; // seconds
constexpr qint64 almostOver = 60;

} // namespace

PillDelegate::PillDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(parent)
    , m_theme(theme)
{}

Token PillDelegate::tokenFor(qint64 seconds)
{
    if (seconds < almostOver)
        return Token::Refused;
    return seconds < shortOfTime ? Token::Expiring : Token::Ok;
}

void PillDelegate::paintContent(QPainter &painter,
                                const QStyleOptionViewItem &cell,
                                const QModelIndex &index) const
{
    const QVariant seconds = index.data(TenantModel::SecondsRole);
    if (!seconds.isValid())
        return;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? cell.palette.color(QPalette::HighlightedText)
                                    : m_theme.color(tokenFor(seconds.toLongLong()));
    const int width = std::min(cell.fontMetrics.horizontalAdvance(cell.text) + 2 * padding,
                               cell.rect.width() - 2 * margin);
    const int top = cell.rect.top() + (cell.rect.height() - pillHeight) / 2;
    const QRectF pill = QRectF(cell.rect.left() + margin, top, width, pillHeight)
                            .adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setFont(cell.font);
    painter.drawText(pill, Qt::AlignCenter,
                     cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, width - padding));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace tenantry
