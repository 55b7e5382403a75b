// The building half of the tree.
#include "app/domain/nameorder.h"
#include "app/services/workspace.h"
#include "ui/models/estatetreemodel.h"

#include <algorithm>
#include <array>
#include <iterator>

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

void EstateTreeModel::addRegions()
{
    QHash<SubscriptionKey, QStringList> codes;
    const auto add = [&codes](const SubscriptionKey &subscription, const QString &code) {
        QStringList &known = codes[subscription];
        if (!known.contains(code))
            known.append(code);
    };
    for (const Client &client : m_workspace.estate().clients())
        if (client.tier == Tier::Region)
            add(client.subscription, client.regionCode);
    for (const Tenant &tenant : m_workspace.estate().tenants())
        add(tenant.subscription, tenant.regionCode);
    for (int node = 0; node < m_rootCount - 1; ++node) {
        const Node &root = m_nodes[static_cast<std::size_t>(node)];
        if (root.isGroup)
            addRegionsOf(node, codes.value(root.scope.subscription));
    }
}

void EstateTreeModel::addRegionsOf(int subscription, const QStringList &codes)
{
    const SubscriptionKey key = m_nodes[static_cast<std::size_t>(subscription)].scope.subscription;
    std::vector<Node> nodes;
    for (const Client &client : m_workspace.estate().clients())
        if (client.subscription == key && client.tier == Tier::Organization)
            nodes.push_back(clientNode(client));
    std::vector<Node> regions;
    for (const QString &code : codes)
        regions.push_back(
            {.text = m_workspace.regions().displayName(code),
             .icon = u"region"_s,
             .scope = {.kind = Scope::Kind::Region, .subscription = key, .regionCode = code},
             .isGroup = true,
             .isFetched = false});
    std::ranges::stable_sort(regions, isNameBefore, &Node::text);
    const auto clients = static_cast<int>(nodes.size());
    std::ranges::move(regions, std::back_inserter(nodes));
    const auto first = static_cast<int>(m_nodes.size());
    appendChildren(subscription, std::move(nodes));
    for (auto node = first + clients; node < static_cast<int>(m_nodes.size()); ++node)
        m_regionNodes.insert({key, m_nodes[static_cast<std::size_t>(node)].scope.regionCode}, node);
}

/// The client of the region, then its tenants by name.
std::vector<EstateTreeModel::Node> EstateTreeModel::nodesOfRegion(const Scope &region) const
{
    const Estate &estate = m_workspace.estate();
    std::vector<Node> nodes;
    if (const Client *client = estate.regionLevelClient(region.subscription, region.regionCode))
        nodes.push_back(clientNode(*client));
    std::vector<Node> tenants;
    for (const Tenant &tenant : estate.tenants())
        if (tenant.subscription == region.subscription && tenant.regionCode == region.regionCode)
            tenants.push_back({.text = tenant.name,
                               .icon = u"tenant"_s,
                               .scope = {.kind = Scope::Kind::Tenant, .tenant = tenant.key}});
    std::ranges::stable_sort(tenants, isNameBefore, &Node::text);
    std::ranges::move(tenants, std::back_inserter(nodes));
    return nodes;
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
        if (child.scope.kind == Scope::Kind::Tenant)
            m_tenantNodes.insert(child.scope.tenant, static_cast<int>(m_nodes.size()));
        m_nodes.push_back(std::move(child));
    }
}

} // namespace tenantry
