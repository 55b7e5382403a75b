#pragma once

#include "app/domain/tenant.h"
#include "ui/models/tenantrow.h"

#include <QCoreApplication>
#include <QVariant>

#include <optional>

namespace tenantry {

class Workspace;

/// What the cells of a tenant's row say, and the values that they are sorted by.
class TenantCells
{
    Q_DECLARE_TR_FUNCTIONS(tenantry::TenantCells)

public:
    explicit TenantCells(const Workspace &workspace)
        : m_workspace(workspace)
    {}

    static QString title(int column);
    QString text(const TenantRow &row, const Tenant &tenant, int column) const;
    QString toolTip(const TenantRow &row, const Tenant &tenant, int column) const;
    QString accessibleText(const TenantRow &row, const Tenant &tenant, int column) const;
    /// Whether its organization does not list the tenant any more.
    static bool isVanished(const Tenant &tenant) { return tenant.vanishedAt.isValid(); }
    QVariant sortValue(const TenantRow &row, const Tenant &tenant, int column) const;
    /// The tier as a letter, empty where no client reaches the tenant.
    QString tier(const TenantRow &row) const;
    bool isOldResult(const TenantRow &row, const Tenant &tenant) const;
    bool isProduction(const Tenant &tenant) const;
    std::optional<qint64> tokenSeconds(const TenantRow &row) const;

private:
    QString statusText(const TenantRow &row, const Tenant &tenant) const;
    QString clientText(const Client *used, int column) const;
    QString contactText(const Contact *known, int column) const;
    const Contact *contact(const TenantRow &row, const Tenant &tenant) const;
    const Client *client(const TenantRow &row) const;

    const Workspace &m_workspace;
};

} // namespace tenantry
