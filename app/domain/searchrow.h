#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"

#include <optional>

namespace tenantry {

/// A tenant with what a search asks of it; each thing is looked up once, when it is first asked
/// for.
class SearchRow
{
public:
    SearchRow(const Estate &estate,
              const Tenant &tenant,
              const RegionCatalogue &regions,
              const QDateTime &now)
        : m_estate(estate)
        , m_tenant(tenant)
        , m_regions(regions)
        , m_now(now)
    {}

    const Estate &estate() const { return m_estate; }
    const Tenant &tenant() const { return m_tenant; }
    const RegionCatalogue &regions() const { return m_regions; }
    const QDateTime &now() const { return m_now; }
    /// Null where the catalogue does not know it.
    const Region *region() const;
    const Subscription *subscription() const;
    /// The effective client; null where none.
    const Client *client() const;
    /// With the effective client; null where there was none yet.
    const Contact *contact() const;
    /// The last result that says something of the secret in use; null where there is none.
    const TestRecord *last() const;
    /// A bot is left behind where its client cannot be used any more.
    bool hasOrphan() const;

private:
    const Estate &m_estate;
    const Tenant &m_tenant;
    const RegionCatalogue &m_regions;
    const QDateTime &m_now;
    mutable std::optional<const Region *> m_region;
    mutable std::optional<const Subscription *> m_subscription;
    mutable std::optional<const Client *> m_client;
    mutable std::optional<const Contact *> m_contact;
};

} // namespace tenantry
