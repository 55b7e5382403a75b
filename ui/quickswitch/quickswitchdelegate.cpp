#include "ui/quickswitch/quickswitchdelegate.h"

#include "app/domain/foundletters.h"
#include "ui/quickswitch/quickswitchmodel.h"
#include "ui/statusstyle.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int margin = 12;
constexpr int padding = 5;
constexpr int iconSize = 16;
constexpr int gap = 10;
constexpr int stripeWidth = 3;

} // namespace

QuickSwitchDelegate::QuickSwitchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize QuickSwitchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * padding};
}

void QuickSwitchDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    drawStatus(*painter, cell, index);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor text = m_theme.color(Token::Text);
    const QColor muted = isSelected ? text : m_theme.color(Token::Muted);
    const int height = cell.fontMetrics.height();
    const QRect first(cell.rect.left() + margin + iconSize + gap, cell.rect.top() + padding,
                      cell.rect.width() - 2 * margin - iconSize - gap, height);
    const auto letters = index.data(QuickSwitchModel::LettersRole).value<FoundLetters>();
    Line name = drawAside(*painter, {first, text, isSelected},
                          index.data(QuickSwitchModel::EnvironmentRole).toString());
    if (index.data(QuickSwitchModel::ProductionRole).toBool())
        painter->fillRect(QRect(name.rect.right() + gap - 2 * stripeWidth, first.top() + 1,
                                stripeWidth, height - 2),
                          m_theme.color(Token::Production));
    drawFound(*painter, name, index.data().toString(), letters.inName);
    Line host = drawAside(*painter, {first.translated(0, height), muted, isSelected},
                          index.data(QuickSwitchModel::RegionRole).toString());
    if (!letters.tag.isEmpty()) {
        Line tag = host;
        const int width = std::min(cell.fontMetrics.horizontalAdvance(letters.tag) + 2 * gap,
                                   host.rect.width() / 3);
        tag.rect.setLeft(host.rect.right() - width);
        host.rect.setRight(tag.rect.left() - gap);
        drawFound(*painter, tag, letters.tag, letters.inTag);
    }
    drawFound(*painter, host, index.data(QuickSwitchModel::HostRole).toString(), letters.inHost);
    painter->restore();
}

void QuickSwitchDelegate::drawStatus(QPainter &painter,
                                     const QStyleOptionViewItem &cell,
                                     const QModelIndex &index) const
{
    const auto status = static_cast<Status>(index.data(QuickSwitchModel::StatusRole).toInt());
    const StatusStyle &style = styleOf(status);
    const bool isOld = index.data(QuickSwitchModel::OldRole).toBool();
    const qreal ratio = cell.widget ? cell.widget->devicePixelRatioF() : 1;
    painter.drawPixmap(cell.rect.left() + margin,
                       cell.rect.top() + (cell.rect.height() - iconSize) / 2,
                       Theme::pixmap(style.icon, m_theme.color(isOld ? Token::Muted : style.token),
                                     iconSize, ratio));
}

QuickSwitchDelegate::Line QuickSwitchDelegate::drawAside(QPainter &painter,
                                                         const Line &line,
                                                         const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(metrics.horizontalAdvance(text) + 2, // rounding
                               line.rect.width() / 2);
    QRect aside = line.rect;
    aside.setLeft(aside.right() - width);
    painter.setPen(line.color);
    painter.drawText(aside, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, width));
    Line rest = line;
    rest.rect.setRight(aside.left() - gap);
    return rest;
}

void QuickSwitchDelegate::drawFound(QPainter &painter,
                                    const Line &line,
                                    const QString &text,
                                    const QList<int> &places) const
{
    QTextCharFormat emphasis;
    emphasis.setFontWeight(QFont::Bold);
    if (!line.isSelected)
        emphasis.setForeground(m_theme.color(Token::Accent));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle,
                                                           line.rect.width());
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places)
        if (shown == text)
            ranges.append({place, 1, emphasis});
    QTextLayout layout(shown, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    layout.createLine().setLineWidth(line.rect.width());
    layout.endLayout();
    painter.setPen(line.color);
    layout.draw(&painter, line.rect.topLeft());
}

} // namespace tenantry
