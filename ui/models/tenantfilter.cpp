// Which tenants are shown, and in what order; how views are told is in tenantfilterrows.cpp.
#include "ui/models/tenantfilter.h"

#include "app/domain/nameorder.h"
#include "app/domain/reach.h"
#include "app/services/workspace.h"

#include <algorithm>
#include <numeric>

namespace tenantry {

namespace {

/// What a row is sorted by, made once for many comparisons.
struct SortKey
{
    QString text;
    qint64 number = 0;
    int row = 0;

    SortKey(const QVariant &value, int ofRow)
        : row(ofRow)
    {
        if (value.typeId() == QMetaType::QString)
            text = value.toString();
        else
            number = value.toLongLong();
    }
};

int compared(const SortKey &a, const SortKey &b)
{
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return comparedNames(a.text, b.text);
}

} // namespace

TenantFilter::TenantFilter(Workspace &workspace, TenantModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_workspace(workspace)
    , m_model(model)
{
    setSourceModel(&model);
    connectSource();
    takeReset();
}

void TenantFilter::setScope(const Scope &scope)
{
    m_scope = scope;
    show(accepted());
}

void TenantFilter::setSearch(Match match)
{
    m_match = std::move(match);
    show(accepted());
}

void TenantFilter::setStill(bool isStill)
{
    m_isStill = isStill;
    if (isStill)
        return;
    sortAll();
    show(accepted());
}

void TenantFilter::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    sortAll();
    show(accepted());
}

QList<TenantKey> TenantFilter::tenants() const
{
    QList<TenantKey> keys;
    keys.reserve(rowCount());
    for (const int row : m_shown)
        keys.append(m_model.at(row).tenant);
    return keys;
}

int TenantFilter::attentionCount() const
{
    if (!m_attention)
        m_attention = static_cast<int>(std::ranges::count_if(m_shown, [this](int row) {
            return styleOf(m_model.at(row).status).needsAttention;
        }));
    return *m_attention;
}

QList<Status> TenantFilter::statuses() const
{
    QList<Status> statuses;
    statuses.reserve(rowCount());
    for (const int row : m_shown)
        statuses.append(m_model.shownStatus(row));
    return statuses;
}

void TenantFilter::sortAll()
{
    m_sorted.resize(static_cast<std::size_t>(m_model.rowCount()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_column < 0)
        return;
    std::vector<SortKey> keys;
    keys.reserve(m_sorted.size());
    for (const int row : m_sorted)
        keys.emplace_back(m_model.sortValue(row, m_column), row);
    // Equals stay in the order of the source, also when the order is turned round.
    const int way = m_sortOrder == Qt::AscendingOrder ? 1 : -1;
    std::sort(keys.begin(), keys.end(), [way](const SortKey &a, const SortKey &b) {
        const int order = compared(a, b);
        return order != 0 ? order * way < 0 : a.row < b.row;
    });
    std::ranges::transform(keys, m_sorted.begin(), &SortKey::row);
}

bool TenantFilter::isBefore(int a, int b) const
{
    if (m_column < 0)
        return a < b;
    const int order = compared({m_model.sortValue(a, m_column), a},
                               {m_model.sortValue(b, m_column), b});
    if (order == 0)
        return a < b;
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

TenantFilter::Rows TenantFilter::accepted() const
{
    Rows rows;
    rows.reserve(m_sorted.size());
    for (const int row : m_sorted)
        if (isAccepted(row))
            rows.push_back(row);
    return rows;
}

bool TenantFilter::isAccepted(int row) const
{
    const Tenant *tenant = m_model.tenantAt(row);
    return tenant && isInScope(m_model.at(row), *tenant) && (!m_match || m_match(*tenant));
}

bool TenantFilter::isInScope(const TenantRow &row, const Tenant &tenant) const
{
    switch (m_scope.kind) {
    case Scope::Kind::All: return true;
    case Scope::Kind::Subscription: return tenant.subscription == m_scope.subscription;
    case Scope::Kind::Region:
        return tenant.subscription == m_scope.subscription
            && tenant.regionCode == m_scope.regionCode;
    case Scope::Kind::Client: {
        const Client *client = m_workspace.estate().client(m_scope.client);
        return client && reaches(*client, tenant);
    }
    case Scope::Kind::Tenant: return tenant.key == m_scope.tenant;
    case Scope::Kind::NeedsAttention: return styleOf(row.status).needsAttention;
    case Scope::Kind::Untested: return row.status == Status::NeverTested;
    case Scope::Kind::NoSecret: return row.status == Status::NoSecret;
    case Scope::Kind::Expiring: return row.isDue;
    case Scope::Kind::Recent: {
        const Contact *contact = m_workspace.estate().contact(row.client, tenant);
        return contact && isRecentlyUsed(*contact, m_workspace.ports().clock.now());
    }
    case Scope::Kind::SavedSearch:
    case Scope::Kind::Map:
    case Scope::Kind::Licences:
    case Scope::Kind::Reminders:
    case Scope::Kind::MissingSecrets:
    case Scope::Kind::Trash: return true;
    }
    return false;
}

} // namespace tenantry
