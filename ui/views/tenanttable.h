#pragma once

#include "ui/theme.h"

#include <QTableView>

namespace tenantry {

class TenantFilter;

/// The table of tenants: columns that can be moved, hidden and sorted.
class TenantTable final : public QTableView
{
    Q_OBJECT

public:
    TenantTable(TenantFilter &filter, const Theme &theme, QWidget *parent = nullptr);

    /// The selected rows of the filter, from top to bottom.
    QList<int> selectedRows() const;

signals:
    void menuWanted(const QPoint &at);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setDelegates(const Theme &theme);
    void setHeader();
    void showColumnMenu(const QPoint &at);
};

} // namespace tenantry
