// What another name of a tenant does to the tree: its node moves among its neighbours.
#include "app/domain/nameorder.h"
#include "ui/models/estatetreemodel.h"

#include <algorithm>

namespace tenantry {

void EstateTreeModel::rename(const Tenant &tenant)
{
    const int tenantNode = m_tenantNodes.value(tenant.key, -1);
    if (tenantNode < 0 || m_nodes[static_cast<std::size_t>(tenantNode)].text == tenant.name)
        return;
    Node &renamed = m_nodes[static_cast<std::size_t>(tenantNode)];
    renamed.text = tenant.name;
    const Node &group = m_nodes[static_cast<std::size_t>(renamed.parent)];
    const auto children = m_nodes.begin() + group.firstChild;
    const auto end = children + group.childCount;
    // The region's client stands before the tenants, which are in the order of their names.
    const auto place = std::find_if(children, end, [&renamed](const Node &node) {
        return node.scope.kind == Scope::Kind::Tenant && &node != &renamed
            && isNameBefore(renamed.text, node.text);
    });
    const int before = static_cast<int>(place - m_nodes.begin());
    const int to = before > tenantNode ? before - 1 : before;
    if (to != tenantNode)
        move(tenantNode, to);
    emit dataChanged(indexAt(to), indexAt(to));
}

void EstateTreeModel::move(int from, int to)
{
    const int parent = m_nodes[static_cast<std::size_t>(from)].parent;
    emit layoutAboutToBeChanged({indexAt(parent)}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const auto nodes = m_nodes.begin();
    if (from < to)
        std::rotate(nodes + from, nodes + from + 1, nodes + to + 1);
    else
        std::rotate(nodes + to, nodes + from, nodes + from + 1);
    const int way = from < to ? -1 : 1; // of those between
    const auto [first, last] = std::minmax(from, to);
    for (int at = first; at <= last; ++at) {
        Node &moved = m_nodes[static_cast<std::size_t>(at)];
        moved.row = at - m_nodes[static_cast<std::size_t>(parent)].firstChild;
        m_tenantNodes.insert(moved.scope.tenant, at);
    }
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int at = static_cast<int>(index.internalId());
        const bool isBetween = first <= at && at <= last;
        const int now = at == from ? to : isBetween ? at + way : at;
        after.append(indexAt(now, index.column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({indexAt(parent)}, VerticalSortHint);
}

} // namespace tenantry
