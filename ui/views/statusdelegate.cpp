#include "ui/views/statusdelegate.h"

#include "ui/models/tenantmodel.h"

namespace tenantry {

namespace {

constexpr int iconSize = 16;

} // namespace

StatusDelegate::StatusDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(parent)
    , m_theme(theme)
{}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const auto status = static_cast<Status>(index.data(TenantModel::StatusRole).toInt());
    const StatusStyle &style = styleOf(status);
    const bool isOld = index.data(TenantModel::OldRole).toBool();
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color = m_theme.color(isOld ? Token::Muted : style.token);
    const QColor label = isSelected ? option->palette.color(QPalette::HighlightedText) : color;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(Theme::pixmap(style.icon, label, iconSize, ratio));
    option->decorationSize = {iconSize, iconSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, label);
}

} // namespace tenantry
