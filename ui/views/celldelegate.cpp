#include "ui/views/celldelegate.h"

#include <QApplication>
#include <QPainter>

namespace tenantry {

namespace {

const QStyle &cellStyle(const QStyleOptionViewItem &cell)
{
    return cell.widget ? *cell.widget->style() : *QApplication::style();
}

int marginOf(const QStyleOptionViewItem &cell)
{
    return cellStyle(cell).pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &cell)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    focus.backgroundColor = cell.palette.color(groupOf(cell),
                                               isSelected ? QPalette::Highlight : QPalette::Window);
    cellStyle(cell).drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, cell.widget);
}

} // namespace

void CellDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // Cheaper than to save and restore all of the painter for each of hundreds of cells.
    const QPen pen = painter->pen();
    const QFont font = painter->font();
    cellStyle(cell).drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (cell.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, cell); // below the text, which it would dim
    paintContent(*painter, cell, index);
    painter->setPen(pen);
    painter->setFont(font);
}

void CellDelegate::paintContent(QPainter &painter,
                                const QStyleOptionViewItem &cell,
                                const QModelIndex & /*index*/) const
{
    const int margin = marginOf(cell);
    QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    const auto mirrored = [&cell](const QRect &rect) {
        return QStyle::visualRect(cell.direction, cell.rect, rect);
    };
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect icon(place.left(), place.center().y() + 1 - cell.decorationSize.height() / 2,
                         cell.decorationSize.width(), cell.decorationSize.height());
        cell.icon.paint(&painter, mirrored(icon));
        place.setLeft(icon.right() + 1 + 2 * margin);
    }
    place = mirrored(place);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter.setFont(cell.font);
    painter.setPen(
        cell.palette.color(groupOf(cell), isSelected ? QPalette::HighlightedText : QPalette::Text));
    m_texts.draw(painter, place, cell.direction, cell.text, cell.textElideMode);
}

} // namespace tenantry
