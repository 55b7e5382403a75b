#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"

#include <optional>

namespace tenantry {

/// Professional licences by the arithmetic of Qlik's guide: one for each tenant-level bot and its
/// tenant, one for each region-level bot and its region, irrespective of the number of tenants.
struct Seats
{
    int regionLevel = 0;
    int tenantLevel = 0;

    int total() const { return regionLevel + tenantLevel; }
    friend bool operator==(const Seats &, const Seats &) = default;
};

enum class AdviceReason {
    SingleTenant,    // the entitlement has no region-level clients
    MultipleTenants, // it has them
    PartlyGovernment,
    Government, // its regions have none
};

/// What one client is on the tenants it reaches.
struct BotGroup
{
    ClientKey client;
    QList<TenantKey> tenants; // that it reaches; without those that vanished
    int known = 0;            // on so many of them the bot user has been seen

    friend bool operator==(const BotGroup &, const BotGroup &) = default;
};

/// Which tier to use in a subscription, and what it costs in professional licences. Tenants that
/// vanished count for nothing.
struct LicenceAdvice
{
    SubscriptionKey subscription;
    AdviceReason reason = AdviceReason::MultipleTenants;
    int tenants = 0;
    int regions = 0;
    int governmentTenants = 0;
    Seats today;                // of the clients that exist and reach a tenant
    Seats known;                // of them, those whose bot user has been seen
    Seats advised;              // if the advice were followed
    std::optional<Seats> other; // with the tier that is not advised; none where there is no other
    QStringList regionsToServe; // codes: a region-level client is advised and not there
    int tenantsToServe = 0;     // a tenant-level client is advised and not there
    int spare = 0;              // clients that reach a tenant and that the advice does without
    QList<BotGroup> bots;       // in the order of the estate's clients

    /// The tier of most clients.
    Tier tier() const;
    /// How many licences fewer than today; below zero where clients are missing today.
    int saving() const { return today.total() - advised.total(); }
    friend bool operator==(const LicenceAdvice &, const LicenceAdvice &) = default;
};

/// One for each subscription, in their order.
QList<LicenceAdvice> licenceAdvice(const Estate &estate, const RegionCatalogue &regions);
LicenceAdvice licenceAdviceOf(const Subscription &subscription,
                              const Estate &estate,
                              const RegionCatalogue &regions);

} // namespace tenantry
