#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// A found tenant in two lines: status, name and environment, then host and region. The letters
/// that it was found by are emphasised.
class QuickSwitchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QuickSwitchDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line
    {
        QRect rect;
        QColor color;
        bool isSelected;
    };

    void drawStatus(QPainter &painter,
                    const QStyleOptionViewItem &cell,
                    const QModelIndex &index) const;
    void drawFound(QPainter &painter,
                   const Line &line,
                   const QString &text,
                   const QList<int> &places) const;
    /// Draws at the right end of the line; answers what is left of it.
    static Line drawAside(QPainter &painter, const Line &line, const QString &text);

    const Theme &m_theme;
};

} // namespace tenantry
