#include "ui/widgets/sortedtable.h"

#include "app/domain/nameorder.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace tenantry {

bool RowOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return isNameBefore(a.toString(), b.toString());
    return QSortFilterProxyModel::lessThan(left, right);
}

SortedTable::SortedTable(QAbstractItemModel &rows, int sortRole, QWidget *parent)
    : QTreeView(parent)
{
    m_order.setSourceModel(&rows);
    m_order.setSortRole(sortRole);
    setModel(&m_order);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
}

QList<int> SortedTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(m_order.mapToSource(index).row());
    return rows;
}

int SortedTable::currentRow() const
{
    return m_order.mapToSource(currentIndex()).row();
}

void SortedTable::chooseFirst()
{
    setCurrentIndex(m_order.index(0, 0));
}

} // namespace tenantry
