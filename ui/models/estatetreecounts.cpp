// The counting half of the tree; the building half is in estatetreebuild.cpp.
#include "app/domain/reminders.h"
#include "app/services/workspace.h"
#include "ui/models/estatetreemodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tenantry {

void EstateTreeModel::countTenants()
{
    m_counted.assign(static_cast<std::size_t>(m_tenants.rowCount()), {});
    for (int row = 0; row < m_tenants.rowCount(); ++row) {
        const Tenant *tenant = m_tenants.tenantAt(row);
        if (!tenant) // it is about to go, and the tree is built again
            continue;
        const TenantRow &known = m_tenants.at(row);
        Counted &counted = m_counted[static_cast<std::size_t>(row)];
        counted = {.group = m_regionNodes.value({tenant->subscription, tenant->regionCode}, -1),
                   .status = known.status,
                   .shown = m_tenants.shownStatus(row),
                   .isDue = known.isDue,
                   .isReminded = tenant->remarks.remindOn.isValid()
                              && isReminderNear(tenant->remarks, today())};
        count(counted, 1);
    }
}

QDate EstateTreeModel::today() const
{
    return m_workspace.ports().clock.now().toLocalTime().date();
}

void EstateTreeModel::count(const Counted &tenant, int by)
{
    const auto status = static_cast<std::size_t>(tenant.status);
    m_total[status] += by;
    m_dueCount += tenant.isDue ? by : 0;
    for (int at = tenant.group; at >= 0; at = m_nodes[static_cast<std::size_t>(at)].parent) {
        const int tally = m_nodes[static_cast<std::size_t>(at)].tally;
        m_tallies[static_cast<std::size_t>(tally)][status] += by;
    }
}

void EstateTreeModel::takeChange(const EstateChange &change)
{
    m_missingCount.reset();
    const bool isStructure = !change.subscriptions.isEmpty() || !change.clients.isEmpty()
                          || !change.removedClients.isEmpty()
                          || !change.removedSubscriptions.isEmpty()
                          || !change.savedSearches.isEmpty()
                          || !change.removedSavedSearches.isEmpty();
    const auto moves = [this](const Tenant &tenant) { return isElsewhere(tenant); };
    if (isStructure || std::ranges::any_of(change.tenants, moves))
        return rebuild();
    for (const Tenant &tenant : change.tenants)
        rename(tenant);
    countReminders(change.tenants);
}

bool EstateTreeModel::isElsewhere(const Tenant &tenant) const
{
    const int row = m_tenants.rowOf(tenant.key);
    return row >= 0
        && m_counted[static_cast<std::size_t>(row)].group
               != m_regionNodes.value({tenant.subscription, tenant.regionCode}, -1);
}

void EstateTreeModel::countReminders(const QList<Tenant> &tenants)
{
    const int before = m_reminderCount;
    for (const Tenant &tenant : tenants) {
        const int row = m_tenants.rowOf(tenant.key);
        if (row < 0) // it is about to come, and the tree is built again
            continue;
        bool &isReminded = m_counted[static_cast<std::size_t>(row)].isReminded;
        m_reminderCount -= isReminded ? 1 : 0;
        isReminded = tenant.remarks.remindOn.isValid() && isReminderNear(tenant.remarks, today());
        m_reminderCount += isReminded ? 1 : 0;
    }
    if (m_reminderCount == before)
        return;
    const QModelIndex view = indexOf({.kind = Scope::Kind::Reminders});
    emit dataChanged(view, view.siblingAtColumn(Count));
}

void EstateTreeModel::noteSecrets(const SeenSecrets &seen)
{
    m_seen.insert(seen);
    m_missingCount.reset();
    const QModelIndex view = indexOf({.kind = Scope::Kind::MissingSecrets});
    emit dataChanged(view, view.siblingAtColumn(Count));
}

void EstateTreeModel::takeData(const QModelIndex &from, const QModelIndex &to)
{
    if (from.column() > MarkColumn)
        return;
    std::set<int> changed;
    for (int row = from.row(); row <= to.row(); ++row)
        updateTenant(row, changed);
    tell(changed);
}

void EstateTreeModel::updateTenant(int row, std::set<int> &changed)
{
    const TenantRow &fresh = m_tenants.at(row);
    Counted &known = m_counted[static_cast<std::size_t>(row)];
    const Status shown = m_tenants.shownStatus(row);
    const int at = known.shown == shown ? -1 : m_tenantNodes.value(fresh.tenant, -1);
    if (at >= 0)
        changed.insert(at);
    known.shown = shown;
    if (known.status == fresh.status && known.isDue == fresh.isDue)
        return;
    count(known, -1);
    known.status = fresh.status;
    known.isDue = fresh.isDue;
    count(known, 1);
    const Node &heading = m_nodes[static_cast<std::size_t>(m_rootCount - 1)];
    for (int view = 0; view < heading.childCount; ++view)
        changed.insert(heading.firstChild + view);
    for (int up = known.group; up >= 0; up = m_nodes[static_cast<std::size_t>(up)].parent)
        changed.insert(up);
}

void EstateTreeModel::tell(const std::set<int> &changed)
{
    // Neighbours in one signal: after each the tree measures its columns anew.
    const auto parentOf = [this](int at) { return m_nodes[static_cast<std::size_t>(at)].parent; };
    for (auto first = changed.begin(); first != changed.end();) {
        auto last = first;
        auto next = std::next(first);
        while (next != changed.end() && *next == *last + 1 && parentOf(*next) == parentOf(*first))
            last = next++;
        emit dataChanged(indexAt(*first, Name), indexAt(*last, Count));
        first = next;
    }
}

const EstateTreeModel::Node &EstateTreeModel::node(const QModelIndex &index) const
{
    return m_nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex EstateTreeModel::indexAt(int at, int column) const
{
    return createIndex(m_nodes[static_cast<std::size_t>(at)].row, column,
                       static_cast<quintptr>(at));
}

int EstateTreeModel::attentionIn(const Tally &tally)
{
    int sum = 0;
    for (const StatusStyle &style : statusStyles())
        if (style.needsAttention)
            sum += tally[static_cast<std::size_t>(style.status)];
    return sum;
}

QString EstateTreeModel::countText(const Node &shown) const
{
    if (shown.isHeading)
        return {};
    switch (shown.scope.kind) {
    case Scope::Kind::All:
        return QLocale().toString(std::accumulate(m_total.begin(), m_total.end(), 0));
    case Scope::Kind::NeedsAttention: return QLocale().toString(attentionIn(m_total));
    case Scope::Kind::Untested:
        return QLocale().toString(m_total[static_cast<std::size_t>(Status::NeverTested)]);
    case Scope::Kind::NoSecret:
        return QLocale().toString(m_total[static_cast<std::size_t>(Status::NoSecret)]);
    case Scope::Kind::Expiring: return QLocale().toString(m_dueCount);
    case Scope::Kind::MissingSecrets:
        if (!m_missingCount)
            m_missingCount = missingSecrets(m_workspace.estate(), m_seen).size();
        return QLocale().toString(*m_missingCount);
    case Scope::Kind::Reminders: return QLocale().toString(m_reminderCount);
    case Scope::Kind::Trash: return QLocale().toString(m_workspace.estate().trash().size());
    default: break;
    }
    if (shown.tally < 0)
        return {};
    const Tally &tally = m_tallies[static_cast<std::size_t>(shown.tally)];
    return QLocale().toString(std::accumulate(tally.begin(), tally.end(), 0));
}

QString EstateTreeModel::toolTip(const Node &shown) const
{
    const Tenant *tenant = m_workspace.estate().tenant(shown.scope.tenant);
    if (tenant)
        return u"%1\n%2"_s.arg(tenant->host,
                               statusWord(m_tenants.at(m_tenants.rowOf(tenant->key)).status));
    if (shown.scope.kind == Scope::Kind::Reminders)
        return tr("Audits within 7 days, rotations and your own reminders within 30 days");
    if (const SavedSearch *search = m_workspace.estate().savedSearch(shown.scope.savedSearch))
        return search->text;
    if (shown.tally < 0)
        return shown.text;
    const Tally &tally = m_tallies[static_cast<std::size_t>(shown.tally)];
    return tr("%1: %2 of %3 need attention")
        .arg(shown.text)
        .arg(attentionIn(tally))
        .arg(std::accumulate(tally.begin(), tally.end(), 0));
}

qsizetype EstateTreeModel::largestCount() const
{
    const Estate &estate = m_workspace.estate();
    return std::max({estate.tenants().size(), estate.clients().size(), estate.trash().size()});
}

QVariant EstateTreeModel::worst(const Node &shown) const
{
    if (shown.scope.kind == Scope::Kind::Tenant)
        return static_cast<int>(m_tenants.shownStatus(m_tenants.rowOf(shown.scope.tenant)));
    if (shown.tally < 0)
        return {};
    const Tally &tally = m_tallies[static_cast<std::size_t>(shown.tally)];
    const auto found = std::ranges::find_if(tally, [](int tenants) { return tenants > 0; });
    return found == tally.end() ? QVariant() : QVariant(static_cast<int>(found - tally.begin()));
}

QString EstateTreeModel::path(const Node &shown)
{
    const Scope &scope = shown.scope;
    return u"%1/%2/%3/%4/%5/%6"_s.arg(shown.isHeading ? u"heading"_s : QString())
        .arg(static_cast<int>(scope.kind))
        .arg(scope.subscription.value, scope.regionCode, scope.client.value, scope.tenant.value);
}

} // namespace tenantry
