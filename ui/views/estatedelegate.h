#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// A node of the tree: the worst status below it, or the picture of what it is.
class EstateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EstateDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tenantry
