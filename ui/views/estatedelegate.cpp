#include "ui/views/estatedelegate.h"

#include "ui/models/estatetreemodel.h"

namespace tenantry {

namespace {

constexpr int iconSize = 16;
constexpr int rowHeight = 26;

} // namespace

EstateDelegate::EstateDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize EstateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void EstateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isCount = index.column() == EstateTreeModel::Count;
    if (isCount || index.data(EstateTreeModel::IsHeadingRole).toBool())
        option->palette.setColor(QPalette::Text, m_theme.color(Token::Muted));
    const QString picture = index.data(EstateTreeModel::IconRole).toString();
    if (isCount || picture.isEmpty())
        return;
    const QVariant status = index.data(EstateTreeModel::StatusRole);
    const StatusStyle *style = status.isValid() ? &styleOf(static_cast<Status>(status.toInt()))
                                                : nullptr;
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                    : m_theme.color(style ? style->token : Token::Muted);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(
        Theme::pixmap(style ? QString(style->icon) : picture, color, iconSize, ratio));
    option->decorationSize = {iconSize, iconSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace tenantry
