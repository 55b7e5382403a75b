#include "ui/models/tenantmodel.h"

#include "app/domain/reach.h"
#include "app/services/workspace.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto tickInterval = 30s; // ages and tokens are shown in minutes

QVariant struck()
{
    QFont font;
    font.setStrikeOut(true);
    return font;
}

} // namespace

TenantModel::TenantModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_cells(workspace)
{
    connect(&workspace, &Workspace::estateReplaced, this, &TenantModel::reset);
    connect(&workspace, &Workspace::estateChanged, this, &TenantModel::take);
    connect(&workspace, &Workspace::tokensChanged, this, &TenantModel::refreshTokens);
    reset();
    workspace.ports().clock.callAfter(tickInterval, this, [this] { tick(); });
}

int TenantModel::rowOf(const TenantKey &tenant) const
{
    const qsizetype usual = m_workspace.estate().rowOf(tenant);
    if (0 <= usual && usual < rowCount() && at(static_cast<int>(usual)).tenant == tenant)
        return static_cast<int>(usual);
    const auto found = std::ranges::find(m_rows, tenant, &TenantRow::tenant);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Tenant *TenantModel::tenantAt(int row) const
{
    const QList<Tenant> &tenants = m_workspace.estate().tenants();
    const TenantKey &key = at(row).tenant;
    return row < tenants.size() && tenants[row].key == key ? &tenants[row]
                                                           : m_workspace.estate().tenant(key);
}

QVariant TenantModel::sortValue(int row, int column) const
{
    const Tenant *tenant = tenantAt(row);
    return tenant ? m_cells.sortValue(at(row), *tenant, column) : QVariant();
}

Status TenantModel::shownStatus(int row) const
{
    return at(row).isTesting ? Status::Testing : at(row).status;
}

void TenantModel::setTesting(const TenantKey &tenant, bool isTesting)
{
    const int row = rowOf(tenant);
    if (row < 0 || at(row).isTesting == isTesting)
        return;
    m_rows[static_cast<std::size_t>(row)].isTesting = isTesting;
    emit dataChanged(index(row, 0), index(row, TenantColumns - 1));
}

void TenantModel::clearTesting()
{
    for (const TenantRow &row : m_rows)
        if (row.isTesting)
            setTesting(row.tenant, false);
}

int TenantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TenantModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TenantColumns;
}

QVariant TenantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TenantRow &row = at(index.row());
    const Tenant *tenant = tenantAt(index.row());
    if (!tenant) // it is about to go
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return m_cells.text(row, *tenant, column);
    case Qt::ToolTipRole: return m_cells.toolTip(row, *tenant, column);
    case Qt::AccessibleTextRole: return m_cells.accessibleText(row, *tenant, column);
    case Qt::FontRole:
        return column == NameColumn && TenantCells::isVanished(*tenant) ? struck() : QVariant();
    case SortRole: return m_cells.sortValue(row, *tenant, column);
    case StatusRole: return static_cast<int>(shownStatus(index.row()));
    case TierRole: return m_cells.tier(row);
    case OldRole: return m_cells.isOldResult(row, *tenant);
    case ProductionRole: return m_cells.isProduction(*tenant);
    case SecondsRole: {
        const std::optional<qint64> seconds = m_cells.tokenSeconds(row);
        return seconds ? QVariant(*seconds) : QVariant();
    }
    default: return {};
    }
}

QVariant TenantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < TenantColumns)
        return TenantCells::title(section);
    return {};
}

void TenantModel::reset()
{
    beginResetModel();
    m_rows.clear();
    const QList<Tenant> &tenants = m_workspace.estate().tenants();
    m_rows.reserve(static_cast<std::size_t>(tenants.size()));
    for (const Tenant &tenant : tenants)
        m_rows.push_back(made(tenant));
    endResetModel();
}

void TenantModel::take(const EstateChange &change)
{
    if (static_cast<qsizetype>(m_rows.size()) != m_workspace.estate().tenants().size()
        || !change.removedTenants.isEmpty() || !change.removedSubscriptions.isEmpty()) {
        removeGoneRows();
        appendNewRows();
    }
    std::set<int> rows;
    if (!change.clients.isEmpty() || !change.removedClients.isEmpty())
        for (int row = 0; row < rowCount(); ++row)
            rows.insert(rows.end(), row);
    for (const Tenant &tenant : change.tenants)
        rows.insert(rowOf(tenant.key));
    for (const Contact &contact : change.contacts)
        rows.insert(rowOf(contact.tenant));
    rows.erase(-1);
    refresh(rows, change.clients.isEmpty() && change.removedClients.isEmpty()
                      && change.contacts.isEmpty());
}

void TenantModel::removeGoneRows()
{
    // From the end, a run of neighbours at a time; after each all that are left are found.
    int end = rowCount();
    while (end > 0) {
        const int last = end - 1;
        while (end > 0 && !tenantAt(end - 1))
            --end;
        if (end <= last) {
            beginRemoveRows({}, end, last);
            m_rows.erase(m_rows.begin() + end, m_rows.begin() + last + 1);
            endRemoveRows();
        }
        --end; // this one stays
    }
}

void TenantModel::appendNewRows()
{
    // Those that are gone have left, and the estate appends.
    const QList<Tenant> &tenants = m_workspace.estate().tenants();
    if (tenants.size() <= rowCount())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(tenants.size()) - 1);
    for (qsizetype row = rowCount(); row < tenants.size(); ++row)
        m_rows.push_back(made(tenants[row]));
    endInsertRows();
}

/// Where only facts of tenants are others, and none has another client for it, all from the client
/// on is as it was, and is not painted again.
void TenantModel::refresh(const std::set<int> &rows, bool areFactsOnly)
{
    for (const int row : rows) {
        TenantRow fresh = made(*tenantAt(row));
        fresh.isTesting = at(row).isTesting;
        areFactsOnly = areFactsOnly && fresh == at(row);
        m_rows[static_cast<std::size_t>(row)] = fresh;
    }
    const int last = areFactsOnly ? EnvironmentColumn : TenantColumns - 1;
    // One signal: who sorts would find the place of one row among others that it believes
    // unchanged.
    if (!rows.empty())
        emit dataChanged(index(*rows.begin(), 0), index(*rows.rbegin(), last));
}

void TenantModel::refreshTokens()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, TokenColumn), index(rowCount() - 1, TokenColumn));
}

void TenantModel::tick()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, TokenColumn), index(rowCount() - 1, TestColumn));
    m_workspace.ports().clock.callAfter(tickInterval, this, [this] { tick(); });
}

TenantRow TenantModel::made(const Tenant &tenant) const
{
    const Estate &estate = m_workspace.estate();
    const QDateTime now = m_workspace.ports().clock.now();
    const Client *used = effectiveClient(estate, tenant);
    const Contact *known = used ? estate.contact(used->key, tenant) : nullptr;
    TenantRow row;
    row.tenant = tenant.key;
    row.client = used ? used->key : ClientKey();
    row.status = statusOf(used, known, now);
    row.isDue = used && isDue(*used, now);
    return row;
}

} // namespace tenantry
