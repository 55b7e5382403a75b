#include "ui/models/estatetreemodel.h"

#include "app/domain/nameorder.h"
#include "app/domain/reach.h"
#include "app/domain/reminders.h"
#include "app/services/workspace.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct View
{
    Scope::Kind kind;
    const char *title;
    QLatin1StringView icon;
};

constexpr std::array views{
    View{Scope::Kind::All, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "All tenants"),
         "tenant"_L1},
    View{Scope::Kind::NeedsAttention,
         QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Needs attention"), "warning"_L1},
    View{Scope::Kind::Untested, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Untested"),
         "status-untested"_L1},
    View{Scope::Kind::NoSecret, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "No secret"),
         "status-nosecret"_L1},
    View{Scope::Kind::Expiring, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Expiring"),
         "status-expiring"_L1},
    View{Scope::Kind::Recent, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Recently used"),
         "recent"_L1},
    View{Scope::Kind::SavedSearch, "", "search"_L1}, // each of them, by its own name
    View{Scope::Kind::Map, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Map"), "map"_L1},
    View{Scope::Kind::Licences, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Licences"),
         "licence"_L1},
    View{Scope::Kind::Reminders, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Reminders"),
         "status-expiring"_L1},
    View{Scope::Kind::MissingSecrets,
         QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Secrets missing"), "key"_L1},
    View{Scope::Kind::Trash, QT_TRANSLATE_NOOP("tenantry::EstateTreeModel", "Trash"), "trash"_L1},
};

} // namespace

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

QModelIndex EstateTreeModel::indexOf(const Scope &scope) const
{
    const auto found = std::ranges::find_if(m_nodes, [&scope](const Node &node) {
        return !node.isHeading && node.scope == scope;
    });
    return found == m_nodes.end() ? QModelIndex()
                                  : indexAt(static_cast<int>(found - m_nodes.begin()));
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
    m_total = {};
    m_dueCount = 0;
    m_missingCount.reset();
    addRoots();
    const int heading = m_rootCount - 1;
    for (int node = 0; node < heading; ++node)
        if (m_nodes[static_cast<std::size_t>(node)].isGroup)
            addRegions(node);
    addViews(heading);
    addTenants();
    const QDateTime now = m_workspace.ports().clock.now();
    m_reminderCount = static_cast<int>(nearReminders(m_workspace.estate(), now).size());
    endResetModel();
}

void EstateTreeModel::addRoots()
{
    std::vector<Node> roots;
    for (const Subscription &subscription : m_workspace.estate().subscriptions())
        roots.push_back(
            {.text = subscription.name,
             .icon = u"subscription"_s,
             .scope = {.kind = Scope::Kind::Subscription, .subscription = subscription.key},
             .isGroup = true});
    std::ranges::stable_sort(roots, isNameBefore, &Node::text);
    for (const Client &client : m_workspace.estate().clients())
        if (client.tier == Tier::Organization && client.subscription.isNull())
            roots.push_back(clientNode(client));
    roots.push_back({.text = tr("Views"), .isHeading = true});
    m_rootCount = static_cast<int>(roots.size());
    appendChildren(-1, std::move(roots));
}

void EstateTreeModel::addRegions(int subscription)
{
    const SubscriptionKey key = m_nodes[static_cast<std::size_t>(subscription)].scope.subscription;
    const Estate &estate = m_workspace.estate();
    std::vector<Node> clients;
    QStringList codes;
    for (const Client &client : estate.clients()) {
        if (client.subscription == key && client.tier == Tier::Organization)
            clients.push_back(clientNode(client));
        if (client.subscription == key && client.tier == Tier::Region)
            codes.append(client.regionCode);
    }
    for (const Tenant &tenant : estate.tenants())
        if (tenant.subscription == key && !codes.contains(tenant.regionCode))
            codes.append(tenant.regionCode);
    std::vector<Node> regions;
    for (const QString &code : std::as_const(codes))
        regions.push_back(
            {.text = m_workspace.regions().displayName(code),
             .icon = u"region"_s,
             .scope = {.kind = Scope::Kind::Region, .subscription = key, .regionCode = code},
             .isGroup = true});
    std::ranges::stable_sort(regions, isNameBefore, &Node::text);
    std::ranges::move(regions, std::back_inserter(clients));
    appendChildren(subscription, std::move(clients));
}

void EstateTreeModel::addTenants()
{
    QHash<QPair<SubscriptionKey, QString>, std::vector<Node>> tenants;
    const QDate today = m_workspace.ports().clock.now().toLocalTime().date();
    for (const Tenant &tenant : m_workspace.estate().tenants())
        tenants[{tenant.subscription, tenant.regionCode}].push_back(
            {.text = tenant.name,
             .icon = u"tenant"_s,
             .scope = {.kind = Scope::Kind::Tenant, .tenant = tenant.key},
             .isReminded = isReminderNear(tenant.remarks, today)});
    const auto groups = static_cast<int>(m_nodes.size());
    for (int group = m_rootCount; group < groups; ++group) {
        const Scope scope = m_nodes[static_cast<std::size_t>(group)].scope;
        if (scope.kind != Scope::Kind::Region)
            continue;
        std::vector<Node> children;
        if (const Client *client = m_workspace.estate().regionLevelClient(scope.subscription,
                                                                          scope.regionCode))
            children.push_back(clientNode(*client));
        std::vector<Node> found = tenants.take({scope.subscription, scope.regionCode});
        std::ranges::stable_sort(found, isNameBefore, &Node::text);
        std::ranges::move(found, std::back_inserter(children));
        appendChildren(group, std::move(children));
    }
}

void EstateTreeModel::addViews(int heading)
{
    std::vector<Node> nodes;
    for (const View &view : views) {
        if (view.kind == Scope::Kind::SavedSearch)
            std::ranges::move(searchNodes(view.icon), std::back_inserter(nodes));
        else
            nodes.push_back(
                {.text = tr(view.title), .icon = view.icon, .scope = {.kind = view.kind}});
    }
    appendChildren(heading, std::move(nodes));
}

std::vector<EstateTreeModel::Node> EstateTreeModel::searchNodes(const QString &icon) const
{
    std::vector<Node> nodes;
    for (const SavedSearch &search : m_workspace.estate().savedSearches())
        nodes.push_back({.text = search.name,
                         .icon = icon,
                         .scope = {.kind = Scope::Kind::SavedSearch, .savedSearch = search.key}});
    std::ranges::stable_sort(nodes, isNameBefore, &Node::text);
    return nodes;
}

EstateTreeModel::Node EstateTreeModel::clientNode(const Client &client)
{
    return {.text = client.name,
            .icon = u"key"_s,
            .scope = {.kind = Scope::Kind::Client, .client = client.key}};
}

void EstateTreeModel::appendChildren(int parent, std::vector<Node> children)
{
    if (parent >= 0) {
        m_nodes[static_cast<std::size_t>(parent)].firstChild = static_cast<int>(m_nodes.size());
        m_nodes[static_cast<std::size_t>(parent)].childCount = static_cast<int>(children.size());
    }
    int row = 0;
    for (Node &child : children) {
        child.parent = parent;
        child.row = row++;
        if (child.isGroup) {
            child.tally = static_cast<int>(m_tallies.size());
            m_tallies.emplace_back();
        }
        const int at = static_cast<int>(m_nodes.size());
        m_nodes.push_back(std::move(child));
        if (m_nodes.back().scope.kind == Scope::Kind::Tenant) {
            m_tenantNodes.insert(m_nodes.back().scope.tenant, at);
            count(at, 1);
        }
    }
}

} // namespace tenantry
