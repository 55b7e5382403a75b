#include "ui/models/importfilter.h"

#include "ui/models/importmodel.h"

namespace tenantry {

void ImportFilter::setState(std::optional<PlannedRow::State> state)
{
    m_state = state;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_state
        || sourceModel()->index(row, 0, parent).data(ImportModel::StateRole).toInt()
               == static_cast<int>(*m_state);
}

} // namespace tenantry
