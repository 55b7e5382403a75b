#pragma once

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace tenantry {

/// The order of a column: names as people order them, all else by its value.
class RowOrder final : public QSortFilterProxyModel
{
protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

/// A flat list of rows with columns that sort at a click. Rows are those of the model that it was
/// given, whatever their order here.
class SortedTable final : public QTreeView
{
    Q_OBJECT

public:
    SortedTable(QAbstractItemModel &rows, int sortRole, QWidget *parent = nullptr);

    QList<int> chosenRows() const;
    /// -1 where there is none.
    int currentRow() const;
    void chooseFirst();
    /// Still: what changes keeps its place.
    void setStill(bool isStill) { m_order.setDynamicSortFilter(!isStill); }

private:
    RowOrder m_order;
};

} // namespace tenantry
