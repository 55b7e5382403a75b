#include "ui/models/tenantfilter.h"

#include "app/domain/reach.h"
#include "app/services/workspace.h"

namespace tenantry {

TenantFilter::TenantFilter(Workspace &workspace, TenantModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_workspace(workspace)
    , m_model(model)
{
    setSortRole(TenantModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void TenantFilter::setScope(const Scope &scope)
{
    m_scope = scope;
    invalidateFilter();
}

void TenantFilter::setSearch(Match match)
{
    m_match = std::move(match);
    invalidateFilter();
}

void TenantFilter::setStill(bool isStill)
{
    setDynamicSortFilter(!isStill);
    if (!isStill)
        invalidate();
}

QList<TenantKey> TenantFilter::tenants() const
{
    QList<TenantKey> keys;
    keys.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        keys.append(m_model.at(mapToSource(index(row, 0)).row()).tenant);
    return keys;
}

int TenantFilter::attentionCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        if (styleOf(m_model.at(mapToSource(index(row, 0)).row()).status).needsAttention)
            ++count;
    return count;
}

bool TenantFilter::filterAcceptsRow(int row, const QModelIndex &) const
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
    case Scope::Kind::Recent:
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
