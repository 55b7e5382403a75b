#pragma once

#include "app/domain/key.h"

namespace tenantry {

/// Which tenants the table shows: a node of the estate, or a view over all of it.
struct Scope
{
    enum class Kind {
        All,
        Subscription,
        Region,
        Client,
        Tenant,
        NeedsAttention,
        Untested,
        NoSecret,
        Expiring,
        Trash,
    };

    Kind kind = Kind::All;
    SubscriptionKey subscription = {};
    QString regionCode = {};
    ClientKey client = {};
    TenantKey tenant = {};

    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace tenantry
