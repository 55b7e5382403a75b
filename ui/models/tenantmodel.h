#pragma once

#include "app/domain/estatechange.h"
#include "ui/models/tenantcells.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace tenantry {

class Workspace;

/// The tenants of the estate, a row each, in the order of the estate; while a change is taken, some
/// may be elsewhere. Contacts nobody.
class TenantModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1,
        SortRole,
        TierRole,       // O, R, T; empty where no client reaches the tenant
        OldRole,        // whether the last result is too old to rely on
        ProductionRole, // whether the tenant is a production one
        SecondsRole,    // that the token is still good for
    };

    explicit TenantModel(Workspace &workspace, QObject *parent = nullptr);

    const TenantRow &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// -1 where there is none.
    int rowOf(const TenantKey &tenant) const;
    const Tenant *tenantAt(int row) const;
    Status shownStatus(int row) const;
    QVariant sortValue(int row, int column) const;
    void setTesting(const TenantKey &tenant, bool isTesting);
    void clearTesting();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();
    void take(const EstateChange &change);
    void removeGoneRows();
    void appendNewRows();
    void refresh(const std::set<int> &rows, bool areFactsOnly);
    void refreshTokens();
    void tick();
    TenantRow made(const Tenant &tenant) const;

    Workspace &m_workspace;
    TenantCells m_cells;
    std::vector<TenantRow> m_rows;
};

} // namespace tenantry
