#pragma once

#include "app/domain/key.h"
#include "ui/statusstyle.h"

namespace tenantry {

enum TenantColumn {
    MarkColumn,
    NameColumn,
    HostColumn,
    EnvironmentColumn,
    ClientColumn,
    BotColumn,
    TokenColumn,
    AgeColumn,
    TestColumn,
    TenantColumns,
};

/// What the table keeps of a tenant; everything else it asks the estate.
struct TenantRow
{
    TenantKey tenant;
    ClientKey client; // null where none reaches the tenant
    Status status = Status::NoClient;
    bool isDue = false;
    bool isTesting = false;

    friend bool operator==(const TenantRow &, const TenantRow &) = default;
};

} // namespace tenantry
