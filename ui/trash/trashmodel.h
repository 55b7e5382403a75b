#pragma once

#include "app/domain/key.h"

#include <QAbstractTableModel>

namespace tenantry {

class Workspace;

/// What is in the trash, the newest first.
class TrashModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, RemovedAt, KeptUntil, Columns };

    explicit TrashModel(const Workspace &workspace, QObject *parent = nullptr);

    TrashKey keyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();

    const Workspace &m_workspace;
};

} // namespace tenantry
