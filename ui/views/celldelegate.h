#pragma once

#include "ui/views/celltexts.h"

#include <QStyledItemDelegate>

namespace tenantry {

/// A cell with an icon and a line of text, as the style draws it, for tables of which many cells
/// are drawn at each key: what costs most, laying out its text, is done once for each text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// What is within the cell; its ground is drawn already.
    virtual void paintContent(QPainter &painter,
                              const QStyleOptionViewItem &cell,
                              const QModelIndex &index) const;

private:
    mutable CellTexts m_texts;
};

} // namespace tenantry
