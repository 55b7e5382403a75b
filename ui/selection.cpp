#include "ui/selection.h"

#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/dialogs/clientplace.h"
#include "ui/models/tenantfilter.h"
#include "ui/views/tenanttable.h"

#include <algorithm>

namespace tenantry {

namespace {

/// A tenant that no client reaches, which is where the next client is needed; null where none.
const Tenant *firstWithoutClient(const Estate &estate)
{
    const auto found = std::ranges::find_if(estate.tenants(), [&estate](const Tenant &tenant) {
        return effectiveClient(estate, tenant) == nullptr;
    });
    return found == estate.tenants().end() ? nullptr : &*found;
}

} // namespace

Selection::Selection(const Workspace &workspace,
                     const TenantModel &tenants,
                     const TenantFilter &filter,
                     const TenantTable &table,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tenants(tenants)
    , m_filter(filter)
    , m_table(table)
{}

const Scope &Selection::scope() const
{
    return m_filter.scope();
}

QList<TenantKey> Selection::tenants() const
{
    QList<TenantKey> chosen;
    for (const int row : m_table.selectedRows())
        chosen.append(m_tenants.at(m_filter.mapToSource(m_filter.index(row, 0)).row()).tenant);
    if (chosen.isEmpty() && scope().kind == Scope::Kind::Tenant)
        chosen.append(scope().tenant);
    return chosen;
}

QList<TenantKey> Selection::tenantsOrAll() const
{
    const QList<TenantKey> chosen = tenants();
    return chosen.isEmpty() ? m_filter.tenants() : chosen;
}

const Tenant *Selection::tenant() const
{
    const QList<TenantKey> chosen = tenants();
    return chosen.size() == 1 ? m_workspace.estate().tenant(chosen.first()) : nullptr;
}

ClientKey Selection::client() const
{
    if (tenants().isEmpty())
        return scope().client;
    const Tenant *chosen = tenant();
    const Client *client = chosen ? effectiveClient(m_workspace.estate(), *chosen) : nullptr;
    return client ? client->key : ClientKey();
}

EstateChange Selection::removals() const
{
    const QList<TenantKey> chosen = tenants();
    if (!chosen.isEmpty())
        return {.removedTenants = chosen};
    if (scope().kind == Scope::Kind::Client)
        return {.removedClients = {scope().client}};
    if (scope().kind == Scope::Kind::Subscription)
        return {.removedSubscriptions = {scope().subscription}};
    if (scope().kind == Scope::Kind::SavedSearch)
        return {.removedSavedSearches = {scope().savedSearch}};
    return {};
}

ClientPlace Selection::place() const
{
    ClientPlace place;
    place.subscription = scope().subscription;
    place.regionCode = scope().regionCode;
    const Tenant *chosen = tenant();
    if (chosen)
        place.tenant = chosen->key;
    else if (scope().kind == Scope::Kind::All)
        chosen = firstWithoutClient(m_workspace.estate());
    if (chosen) {
        place.subscription = chosen->subscription;
        place.regionCode = chosen->regionCode;
    }
    return place;
}

} // namespace tenantry
