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
        Recent,
        SavedSearch,
        Map,
        Licences,
        Reminders,
        MissingSecrets,
        Trash,
    };

    Kind kind = Kind::All;
    SubscriptionKey subscription = {};
    QString regionCode = {};
    ClientKey client = {};
    TenantKey tenant = {};
    SavedSearchKey savedSearch = {};

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// Whether it is about tenants, which the search narrows and the details describe; false for lists
/// of other things.
constexpr bool showsTenants(Scope::Kind kind)
{
    return kind != Scope::Kind::Licences && kind != Scope::Kind::Reminders
        && kind != Scope::Kind::MissingSecrets && kind != Scope::Kind::Trash;
}

} // namespace tenantry
