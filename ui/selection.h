#pragma once

#include "app/domain/estatechange.h"
#include "app/services/testresult.h"
#include "ui/models/scope.h"

#include <QObject>

namespace tenantry {

class TenantFilter;
class TenantModel;
class TenantTable;
class Workspace;
struct ClientPlace;

/// What is chosen in the window: rows of the table, else the node of the tree.
class Selection final : public QObject
{
    Q_OBJECT

public:
    Selection(const Workspace &workspace,
              const TenantModel &tenants,
              const TenantFilter &filter,
              const TenantTable &table,
              QObject *parent = nullptr);

    const Scope &scope() const;
    /// The chosen tenants: rows, else the tenant of the tree; empty where none is chosen.
    QList<TenantKey> tenants() const;
    /// The chosen tenants, else all that are shown.
    QList<TenantKey> tenantsOrAll() const;
    /// The one chosen tenant; null where there are none or several.
    const Tenant *tenant() const;
    /// The client of the one chosen tenant, else the one of the tree.
    ClientKey client() const;
    /// What Remove would take: the chosen tenants, else the node of the tree.
    EstateChange removals() const;
    /// Where a new client is probably needed.
    ClientPlace place() const;

signals:
    /// What is chosen, or what is known of it, may be another now; many changes come as one.
    void changed();

private:
    const Workspace &m_workspace;
    const TenantModel &m_tenants;
    const TenantFilter &m_filter;
    const TenantTable &m_table;
};

} // namespace tenantry
