#pragma once

#include "app/domain/missingsecrets.h"
#include "ui/models/scope.h"
#include "ui/models/tenantmodel.h"

#include <QAbstractItemModel>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace tenantry {

/// The tree: subscriptions › regions › clients and tenants, then the views. Nodes lie in one flat
/// vector; the children of a node lie side by side. What is below a region gets its nodes when
/// somebody looks there; what is counted of it does not need them.
class EstateTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count };
    enum Role {
        StatusRole = Qt::UserRole + 1, // the worst below; invalid where there is none
        IconRole,                      // a picture of resources/icons
        PathRole,                      // the same for the same node after a reset
        IsHeadingRole,                 // cannot be chosen
    };

    EstateTreeModel(Workspace &workspace, const TenantModel &tenants, QObject *parent = nullptr);

    Scope scopeAt(const QModelIndex &index) const;
    /// Makes the nodes below the region of a tenant or a client where there are none yet.
    QModelIndex indexOf(const Scope &scope);
    /// No number that stands beside a node is longer than this one.
    qsizetype largestCount() const;
    /// What the keychain said counts among the missing secrets.
    void noteSecrets(const SeenSecrets &seen);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    using Tally = std::array<int, static_cast<std::size_t>(Status::Ok) + 1>;
    struct Node
    {
        QString text = {};
        QString icon = {};
        Scope scope = {};
        bool isGroup = false;   // has a tally
        bool isHeading = false; // cannot be chosen
        bool isFetched = true;  // its children have their nodes
        int parent = -1;
        int row = 0;
        int firstChild = 0;
        int childCount = 0;
        int tally = -1;
    };
    /// What the numbers of the tree say of a tenant.
    struct Counted
    {
        int group = -1; // the node of its region; -1 while its row comes or goes
        Status status = Status::NeverTested;
        Status shown = Status::NeverTested; // differs while it is being tested
        bool isDue = false;
        bool isReminded = false; // a reminder of the user's is near
    };
    using Reach = QPair<SubscriptionKey, Text>; // a subscription and the code of a region

    void rebuild();
    void addRoots();
    void addRegions();
    void addRegionsOf(int subscription, const QStringList &codes);
    void countTenants();
    std::vector<Node> nodesOfRegion(const Scope &region) const;
    void fetch(const Scope &scope);
    void addViews(int heading);
    std::vector<Node> searchNodes(const QString &icon) const;
    void appendChildren(int parent, std::vector<Node> children);
    static Node clientNode(const Client &client);

    QDate today() const;
    void count(const Counted &tenant, int by);
    void takeChange(const EstateChange &change);
    bool isElsewhere(const Tenant &tenant) const;
    void rename(const Tenant &tenant);
    void move(int from, int to);
    void countReminders(const QList<Tenant> &tenants);
    void takeData(const QModelIndex &from, const QModelIndex &to);
    void updateTenant(int row, std::set<int> &changed);
    void tell(const std::set<int> &changed);
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexAt(int at, int column = Name) const;
    static int attentionIn(const Tally &tally);
    QString countText(const Node &shown) const;
    QString toolTip(const Node &shown) const;
    QVariant worst(const Node &shown) const;
    static QString path(const Node &shown);

    Workspace &m_workspace;
    const TenantModel &m_tenants;
    std::vector<Node> m_nodes;
    std::vector<Tally> m_tallies;   // one a group
    std::vector<Counted> m_counted; // a row of the tenants each
    QHash<Reach, int> m_regionNodes;
    QHash<TenantKey, int> m_tenantNodes; // of those that have one
    Tally m_total{};
    int m_dueCount = 0;
    SeenSecrets m_seen;
    mutable std::optional<qsizetype> m_missingCount; // of secrets; counted when it is shown
    int m_reminderCount = 0;                         // of those that are near
    int m_rootCount = 0;
};

} // namespace tenantry
