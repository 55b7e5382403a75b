#include "ui/views/pilldelegate.h"

#include "ui/models/tenantmodel.h"

#include <QApplication>
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
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

Token PillDelegate::tokenFor(qint64 seconds)
{
    if (seconds < almostOver)
        return Token::Refused;
    return seconds < shortOfTime ? Token::Expiring : Token::Ok;
}

void PillDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QVariant seconds = index.data(TenantModel::SecondsRole);
    if (!seconds.isValid())
        return;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? cell.palette.color(QPalette::HighlightedText)
                                    : m_theme.color(tokenFor(seconds.toLongLong()));
    const int width = std::min(cell.fontMetrics.horizontalAdvance(text) + 2 * padding,
                               cell.rect.width() - 2 * margin);
    const int top = cell.rect.top() + (cell.rect.height() - pillHeight) / 2;
    const QRectF pill = QRectF(cell.rect.left() + margin, top, width, pillHeight)
                            .adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter->drawText(pill, Qt::AlignCenter,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, width - padding));
    painter->restore();
}

} // namespace tenantry
