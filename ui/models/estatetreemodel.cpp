// What the tree answers; its nodes are made in estatetreebuild.cpp.
#include "ui/models/estatetreemodel.h"

#include "app/domain/reminders.h"
#include "app/services/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

EstateTreeModel::EstateTreeModel(Workspace &workspace, const TenantModel &tenants, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_tenants(tenants)
{
    connect(&tenants, &TenantModel::modelReset, this, &EstateTreeModel::rebuild);
    connect(&tenants, &TenantModel::rowsRemoved, this, &EstateTreeModel::rebuild);
    connect(&tenants, &TenantModel::rowsInserted, this, &EstateTreeModel::rebuild);
    connect(&tenants, &TenantModel::dataChanged, this, &EstateTreeModel::takeData);
    connect(&workspace, &Workspace::estateChanged, this, &EstateTreeModel::takeChange);
    rebuild();
}

Scope EstateTreeModel::scopeAt(const QModelIndex &index) const
{
    return index.isValid() ? node(index).scope : Scope();
}

QModelIndex EstateTreeModel::indexOf(const Scope &scope)
{
    fetch(scope);
    const auto found = std::ranges::find_if(m_nodes, [&scope](const Node &node) {
        return !node.isHeading && node.scope == scope;
    });
    return found == m_nodes.end() ? QModelIndex()
                                  : indexAt(static_cast<int>(found - m_nodes.begin()));
}

void EstateTreeModel::fetch(const Scope &scope)
{
    const Tenant *tenant = m_workspace.estate().tenant(scope.tenant);
    const Client *client = m_workspace.estate().client(scope.client);
    const Reach reach = tenant ? Reach{tenant->subscription, tenant->regionCode}
                      : client ? Reach{client->subscription, client->regionCode}
                               : Reach();
    const int region = m_regionNodes.value(reach, -1);
    if (region >= 0)
        fetchMore(indexAt(region));
}

QModelIndex EstateTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexAt(parent.isValid() ? node(parent).firstChild + row : row, column);
}

QModelIndex EstateTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    return indexAt(node(child).parent);
}

int EstateTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rootCount;
    return parent.column() == Name ? node(parent).childCount : 0;
}

int EstateTreeModel::columnCount(const QModelIndex &) const
{
    return Count + 1;
}

bool EstateTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool EstateTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == Name && !node(parent).isFetched;
}

void EstateTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Node> children = nodesOfRegion(node(parent).scope);
    const auto at = static_cast<std::size_t>(parent.internalId());
    m_nodes[at].isFetched = true;
    if (children.empty())
        return;
    beginInsertRows(parent, 0, static_cast<int>(children.size()) - 1);
    appendChildren(static_cast<int>(at), std::move(children));
    endInsertRows();
}

QVariant EstateTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &shown = node(index);
    if (index.column() == Count) {
        if (role == Qt::DisplayRole && !countText(shown).isEmpty())
            return countText(shown);
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::ToolTipRole: return toolTip(shown);
    case Qt::AccessibleTextRole: return u"%1 %2"_s.arg(shown.text, countText(shown)).trimmed();
    case StatusRole: return worst(shown);
    case IconRole: return shown.icon;
    case PathRole: return path(shown);
    case IsHeadingRole: return shown.isHeading;
    default: return {};
    }
}

Qt::ItemFlags EstateTreeModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && node(index).isHeading)
        return Qt::ItemIsEnabled;
    return QAbstractItemModel::flags(index);
}

void EstateTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_tallies.clear();
    m_tenantNodes.clear();
    m_regionNodes.clear();
    m_total = {};
    m_dueCount = 0;
    m_missingCount.reset();
    addRoots();
    addRegions();
    addViews(m_rootCount - 1);
    countTenants();
    const QDateTime now = m_workspace.ports().clock.now();
    m_reminderCount = static_cast<int>(nearReminders(m_workspace.estate(), now).size());
    endResetModel();
}

} // namespace tenantry
