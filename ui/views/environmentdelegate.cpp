#include "ui/views/environmentdelegate.h"

#include "ui/models/tenantmodel.h"

#include <QPainter>

namespace tenantry {

namespace {

constexpr int stripeWidth = 3;
constexpr int stripeInset = 7;

} // namespace

EnvironmentDelegate::EnvironmentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void EnvironmentDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(TenantModel::ProductionRole).toBool())
        return;
    const QRect stripe(option.rect.left(), option.rect.top() + stripeInset, stripeWidth,
                       option.rect.height() - 2 * stripeInset);
    painter->fillRect(stripe, m_theme.color(Token::Production));
}

} // namespace tenantry
