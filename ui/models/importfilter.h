#pragma once

#include "app/domain/importplan.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace tenantry {

/// Shows the rows of an import that are in one state, or all.
class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setState(std::optional<PlannedRow::State> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<PlannedRow::State> m_state;
};

} // namespace tenantry
