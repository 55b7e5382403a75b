#include "ui/quickswitch/quickswitchmodel.h"

#include "app/domain/foundletters.h"
#include "app/services/workspace.h"
#include "ui/models/tenantmodel.h"

using namespace Qt::StringLiterals;

namespace tenantry {

QuickSwitchModel::QuickSwitchModel(const Workspace &workspace,
                                   const TenantModel &tenants,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_model(tenants)
{}

void QuickSwitchModel::show(const QList<TenantKey> &tenants, const QStringList &words)
{
    beginResetModel();
    m_tenants = tenants;
    m_words = words;
    endResetModel();
}

TenantKey QuickSwitchModel::tenantAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tenants.value(index.row()) : TenantKey();
}

QModelIndex QuickSwitchModel::indexOf(const TenantKey &tenant) const
{
    return index(static_cast<int>(m_tenants.indexOf(tenant)));
}

int QuickSwitchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tenants.size());
}

QVariant QuickSwitchModel::data(const QModelIndex &index, int role) const
{
    const Tenant *tenant = m_workspace.estate().tenant(tenantAt(index));
    const int row = tenant ? m_model.rowOf(tenant->key) : -1;
    if (row < 0) // gone meanwhile: the next search will not find it
        return {};
    switch (role) {
    case Qt::DisplayRole: return tenant->name.toString();
    case Qt::ToolTipRole: return cell(row, MarkColumn, Qt::ToolTipRole);
    case Qt::AccessibleTextRole:
        return QStringList{tenant->name, tenant->host,
                           cell(row, MarkColumn, Qt::DisplayRole).toString(),
                           data(index, EnvironmentRole).toString(),
                           data(index, RegionRole).toString()}
            .join(u", "_s);
    case StatusRole: return cell(row, MarkColumn, TenantModel::StatusRole);
    case OldRole: return cell(row, MarkColumn, TenantModel::OldRole);
    case HostRole: return tenant->host.toString();
    case EnvironmentRole: return cell(row, EnvironmentColumn, Qt::DisplayRole);
    case ProductionRole: return cell(row, EnvironmentColumn, TenantModel::ProductionRole);
    case RegionRole: return m_workspace.regions().displayName(tenant->regionCode);
    case LettersRole: return QVariant::fromValue(foundLetters(m_words, *tenant));
    default: return {};
    }
}

QVariant QuickSwitchModel::cell(int row, int column, int role) const
{
    return m_model.index(row, column).data(role);
}

} // namespace tenantry
