#include "ui/views/environmentdelegate.h"

#include "ui/models/tenantmodel.h"

#include <QPainter>
#include <QStyle>

namespace tenantry {

namespace {

constexpr int stripeWidth = 3;
constexpr int stripeInset = 7;

} // namespace

EnvironmentDelegate::EnvironmentDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(parent)
    , m_theme(theme)
{}

void EnvironmentDelegate::paintContent(QPainter &painter,
                                       const QStyleOptionViewItem &cell,
                                       const QModelIndex &index) const
{
    QStyleOptionViewItem text = cell; // beside the stripe, whether there is one or not
    text.rect = QStyle::visualRect(cell.direction, cell.rect,
                                   cell.rect.adjusted(stripeWidth, 0, 0, 0));
    CellDelegate::paintContent(painter, text, index);
    if (!index.data(TenantModel::ProductionRole).toBool())
        return;
    const QRect stripe(cell.rect.left(), cell.rect.top() + stripeInset, stripeWidth,
                       cell.rect.height() - 2 * stripeInset);
    painter.fillRect(QStyle::visualRect(cell.direction, cell.rect, stripe),
                     m_theme.color(Token::Production));
}

} // namespace tenantry
