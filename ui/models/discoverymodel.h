#pragma once

#include "app/domain/discovery.h"
#include "app/domain/regioncatalogue.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace tenantry {

/// What a discovery found, as a tree: subscriptions › regions › tenants, with a check box for each
/// tenant that can be taken in. Nodes lie in one flat vector; children lie side by side.
class DiscoveryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Change, Host, Columns };
    enum Role {
        FindingRole = Qt::UserRole + 1, // of a tenant; invalid for groups
        IsChangeRole,                   // "change" for a tenant that is not the same as it was
    };

    explicit DiscoveryModel(QObject *parent = nullptr);

    /// Everything that can be taken in is checked.
    void show(const Discovery &discovery, const Estate &estate, const RegionCatalogue &regions);
    const Discovery &discovery() const { return m_discovery; }
    QSet<TenantKey> accepted() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Another number of tenants is checked.
    void acceptedChanged();

private:
    struct Place // where a tenant stands
    {
        SubscriptionKey subscription;
        QString subscriptionName;
        QString regionCode;
        QString regionName;
        int found = 0; // in the discovery
    };
    struct Node
    {
        QString text = {};
        int found = -1; // -1: a group
        int parent = -1;
        int row = 0;
        int firstChild = 0;
        int childCount = 0;
        int takeable = 0; // tenants at or below that can be taken in
        int taken = 0;    // that are checked
        std::array<int, static_cast<std::size_t>(Finding::Conflict) + 1> counts{};
    };

    std::vector<Place> places(const Estate &estate, const RegionCatalogue &regions) const;
    void addLevel(const std::vector<Place> &places, int depth);
    void addTenant(const Place &place, int parent);
    int append(Node node);
    void take(int node, bool isTaken);
    void tellAll();
    const DiscoveredTenant *tenantAt(const Node &node) const;
    QString changeText(const Node &node) const;
    QString toolTip(const Node &node, int column) const;
    QVariant checkState(const Node &node) const;
    Node &nodeAt(int at) { return m_nodes[static_cast<std::size_t>(at)]; }
    const Node &nodeAt(int at) const { return m_nodes[static_cast<std::size_t>(at)]; }
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexAt(int at, int column = Name) const;

    Discovery m_discovery;
    std::vector<Node> m_nodes;
    std::vector<int> m_groups; // of the level that was added last, one a place
    int m_rootCount = 0;
};

} // namespace tenantry
