#include "ui/widgets/sortedtable.h"

#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>

namespace tenantry {

SortedTable::SortedTable(QAbstractItemModel &rows, int sortRole, QWidget *parent)
    : QTreeView(parent)
{
    m_order.setSourceModel(&rows);
    m_order.setSortRole(sortRole);
    m_order.setSortLocaleAware(true);
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
