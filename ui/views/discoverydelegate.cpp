#include "ui/views/discoverydelegate.h"

#include "ui/models/discoverymodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int iconSize = 16;

struct FindingStyle
{
    Finding finding;
    QLatin1StringView icon;
    Token token;
};

constexpr std::array styles{
    FindingStyle{Finding::New, "add"_L1, Token::Ok},
    FindingStyle{Finding::Changed, "edit"_L1, Token::Testing},
    FindingStyle{Finding::Same, "status-ok"_L1, Token::Muted},
    FindingStyle{Finding::Vanished, "close"_L1, Token::Expiring},
    FindingStyle{Finding::Conflict, "warning"_L1, Token::Refused},
};

} // namespace

DiscoveryDelegate::DiscoveryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void DiscoveryDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant finding = index.data(DiscoveryModel::FindingRole);
    if (!finding.isValid()) {
        option->palette.setColor(QPalette::Text, m_theme.color(Token::Muted));
        return;
    }
    const auto style = std::ranges::find(styles, static_cast<Finding>(finding.toInt()),
                                         &FindingStyle::finding);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                    : m_theme.color(style->token);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(Theme::pixmap(style->icon, color, iconSize, ratio));
    option->decorationSize = {iconSize, iconSize};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace tenantry
