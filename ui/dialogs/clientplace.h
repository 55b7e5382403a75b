#pragma once

#include "app/domain/client.h"

#include <optional>

namespace tenantry {

/// Where the user is in the estate: what a dialog for a new client offers first.
struct ClientPlace
{
    SubscriptionKey subscription = {};
    QString regionCode = {};
    TenantKey tenant = {};
    std::optional<Tier> tier = {}; // empty: by the tenant
};

} // namespace tenantry
