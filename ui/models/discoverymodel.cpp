#include "ui/models/discoverymodel.h"

#include "ui/models/findingtext.h"

#include <QFont>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tenantry {

DiscoveryModel::DiscoveryModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void DiscoveryModel::show(const Discovery &discovery,
                          const Estate &estate,
                          const RegionCatalogue &regions)
{
    beginResetModel();
    m_discovery = discovery;
    m_nodes.clear();
    m_rootCount = 0;
    const std::vector<Place> all = places(estate, regions);
    m_groups.assign(all.size(), -1);
    addLevel(all, 0);
    addLevel(all, 1);
    for (std::size_t i = 0; i < all.size(); ++i)
        addTenant(all[i], m_groups[i]);
    endResetModel();
    emit acceptedChanged();
}

/// Sorted, so that what belongs together stands together.
std::vector<DiscoveryModel::Place> DiscoveryModel::places(const Estate &estate,
                                                          const RegionCatalogue &regions) const
{
    QHash<SubscriptionKey, QString> names;
    for (const Subscription &subscription : m_discovery.subscriptions)
        names.insert(subscription.key, subscription.name);
    for (const Subscription &subscription : estate.subscriptions())
        names.insert(subscription.key, subscription.name);
    std::vector<Place> all;
    all.reserve(static_cast<std::size_t>(m_discovery.tenants.size()));
    int found = 0;
    for (const DiscoveredTenant &tenant : m_discovery.tenants)
        all.push_back({tenant.tenant.subscription, names.value(tenant.tenant.subscription),
                       tenant.tenant.regionCode, regions.displayName(tenant.tenant.regionCode),
                       found++});
    std::ranges::sort(all, [this](const Place &a, const Place &b) {
        const auto order = [this](const Place &place) {
            return std::tie(place.subscriptionName, place.subscription.value, place.regionName,
                            place.regionCode, m_discovery.tenants[place.found].tenant.name);
        };
        return order(a) < order(b);
    });
    return all;
}

void DiscoveryModel::addLevel(const std::vector<Place> &places, int depth)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int parent = m_groups[i];
        const auto isSame = [&](std::size_t other) {
            return places[other].subscription == places[i].subscription
                && (depth == 0 || places[other].regionCode == places[i].regionCode);
        };
        if (i > 0 && isSame(i - 1)) {
            m_groups[i] = m_groups[i - 1];
            continue;
        }
        m_groups[i] = append(
            {.text = depth == 0 ? places[i].subscriptionName : places[i].regionName,
             .parent = parent});
    }
}

void DiscoveryModel::addTenant(const Place &place, int parent)
{
    const DiscoveredTenant &found = m_discovery.tenants[place.found];
    const int takes = found.canBeTaken() ? 1 : 0;
    int at = append({.text = found.tenant.name,
                     .found = place.found,
                     .parent = parent,
                     .takeable = takes,
                     .taken = takes});
    while ((at = nodeAt(at).parent) >= 0) {
        nodeAt(at).takeable += takes;
        nodeAt(at).taken += takes;
        ++nodeAt(at).counts[static_cast<std::size_t>(found.finding)];
    }
}

int DiscoveryModel::append(Node node)
{
    const auto at = static_cast<int>(m_nodes.size());
    if (node.parent < 0) {
        node.row = m_rootCount++;
    } else {
        Node &parent = nodeAt(node.parent);
        if (parent.childCount == 0)
            parent.firstChild = at;
        node.row = parent.childCount++;
    }
    m_nodes.push_back(std::move(node));
    return at;
}

QSet<TenantKey> DiscoveryModel::accepted() const
{
    QSet<TenantKey> keys;
    for (const Node &node : m_nodes)
        if (node.found >= 0 && node.taken > 0)
            keys.insert(tenantAt(node)->tenant.key);
    return keys;
}

QModelIndex DiscoveryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexAt(parent.isValid() ? node(parent).firstChild + row : row, column);
}

QModelIndex DiscoveryModel::parent(const QModelIndex &child) const
{
    return child.isValid() && node(child).parent >= 0 ? indexAt(node(child).parent) : QModelIndex();
}

int DiscoveryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_rootCount;
    return parent.column() == Name ? node(parent).childCount : 0;
}

int DiscoveryModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant DiscoveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &shown = node(index);
    const DiscoveredTenant *found = tenantAt(shown);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return shown.text;
        if (index.column() == Change)
            return changeText(shown);
        return found ? found->tenant.host.toString() : QString();
    case Qt::ToolTipRole: return toolTip(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? u"%1, %2"_s.arg(shown.text, changeText(shown))
                                      : data(index, Qt::DisplayRole);
    case Qt::CheckStateRole: return index.column() == Name ? checkState(shown) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(true);
        const bool isStruck = found && index.column() != Change
                           && found->tenant.vanishedAt.isValid();
        return isStruck ? QVariant(font) : QVariant();
    }
    case FindingRole: return found ? QVariant(static_cast<int>(found->finding)) : QVariant();
    case IsChangeRole: return found && found->finding != Finding::Same ? u"change"_s : QString();
    default: return {};
    }
}

QVariant DiscoveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Tenant"), QT_TR_NOOP("What was found"),
                                       QT_TR_NOOP("Host")};
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < Columns)
        return tr(titles.at(static_cast<std::size_t>(section)));
    return {};
}

Qt::ItemFlags DiscoveryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Name && node(index).takeable > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DiscoveryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool canCheck = role == Qt::CheckStateRole && index.isValid() && index.column() == Name
                       && node(index).takeable > 0;
    if (!canCheck)
        return false;
    take(static_cast<int>(index.internalId()), value.toInt() == Qt::Checked);
    tellAll();
    return true;
}

void DiscoveryModel::take(int at, bool isTaken)
{
    const Node &changed = nodeAt(at);
    if (changed.found < 0) {
        for (int child = 0; child < changed.childCount; ++child)
            take(changed.firstChild + child, isTaken);
        return;
    }
    const int by = (isTaken ? changed.takeable : 0) - changed.taken;
    for (int up = at; by != 0 && up >= 0; up = nodeAt(up).parent)
        nodeAt(up).taken += by;
}

/// Each level in one signal a group: only check boxes change.
void DiscoveryModel::tellAll()
{
    if (m_rootCount > 0)
        emit dataChanged(indexAt(0), indexAt(m_rootCount - 1), {Qt::CheckStateRole});
    for (const Node &group : m_nodes)
        if (group.childCount > 0)
            emit dataChanged(indexAt(group.firstChild),
                             indexAt(group.firstChild + group.childCount - 1),
                             {Qt::CheckStateRole});
    emit acceptedChanged();
}

const DiscoveredTenant *DiscoveryModel::tenantAt(const Node &node) const
{
    return node.found < 0 ? nullptr : &m_discovery.tenants[node.found];
}

QString DiscoveryModel::changeText(const Node &node) const
{
    if (const DiscoveredTenant *found = tenantAt(node))
        return findingText(*found);
    QStringList parts;
    for (std::size_t i = 0; i < node.counts.size(); ++i)
        if (node.counts[i] > 0)
            parts.append(findingCountText(static_cast<Finding>(i), node.counts[i]));
    return parts.join(u" · "_s);
}

QString DiscoveryModel::toolTip(const Node &node, int column) const
{
    const DiscoveredTenant *found = tenantAt(node);
    if (found && !found->reason.isEmpty())
        return found->reason;
    if (column == Change)
        return changeText(node);
    return found ? u"%1\n%2"_s.arg(found->tenant.host, found->tenant.systemHost) : node.text;
}

QVariant DiscoveryModel::checkState(const Node &node) const
{
    if (node.takeable == 0)
        return {};
    if (node.taken == 0)
        return static_cast<int>(Qt::Unchecked);
    return static_cast<int>(node.taken == node.takeable ? Qt::Checked : Qt::PartiallyChecked);
}

const DiscoveryModel::Node &DiscoveryModel::node(const QModelIndex &index) const
{
    return nodeAt(static_cast<int>(index.internalId()));
}

QModelIndex DiscoveryModel::indexAt(int at, int column) const
{
    return createIndex(nodeAt(at).row, column, static_cast<quintptr>(at));
}

} // namespace tenantry
