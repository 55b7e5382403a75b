#include "ui/views/environmentdelegate.h"

#include "ui/models/tenantmodel.h"

#include <QPainter>

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
    CellDelegate::paintContent(painter, cell, index);
    if (!index.data(TenantModel::ProductionRole).toBool())
        return;
    const QRect stripe(cell.rect.left(), cell.rect.top() + stripeInset, stripeWidth,
                       cell.rect.height() - 2 * stripeInset);
    painter.fillRect(stripe, m_theme.color(Token::Production));
}

} // namespace tenantry
