#include "ui/views/hostdelegate.h"

namespace tenantry {

HostDelegate::HostDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(parent)
    , m_theme(theme)
{}

void HostDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    option->palette.setColor(QPalette::Text, m_theme.color(Token::Muted));
}

} // namespace tenantry
