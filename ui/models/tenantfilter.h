#pragma once

#include "ui/models/scope.h"
#include "ui/models/tenantmodel.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace tenantry {

/// The tenants of a scope that match the search, sorted by value.
class TenantFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Match = std::function<bool(const Tenant &)>;

    TenantFilter(Workspace &workspace, TenantModel &model, QObject *parent = nullptr);

    const TenantModel &model() const { return m_model; }
    const Scope &scope() const { return m_scope; }
    void setScope(const Scope &scope);
    /// An empty function: no search.
    void setSearch(Match match);
    bool isSearching() const { return static_cast<bool>(m_match); }
    /// While rows stand still, neither results nor edits move or hide one.
    void setStill(bool isStill);

    QList<TenantKey> tenants() const;
    int attentionCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isInScope(const TenantRow &row, const Tenant &tenant) const;

    Workspace &m_workspace;
    TenantModel &m_model;
    Scope m_scope;
    Match m_match;
};

} // namespace tenantry
