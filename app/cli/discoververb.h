#pragma once

#include "app/cli/rowprinter.h"
#include "app/cli/verb.h"
#include "app/domain/discovery.h"
#include "app/domain/listing.h"

#include <memory>

namespace tenantry {

class TenantListing;

/// discover: lists the tenants of an organization and takes them into the estate.
class DiscoverVerb final : public Verb
{
    Q_OBJECT

public:
    DiscoverVerb(Workspace &workspace, const Arguments &arguments, Console &console);
    ~DiscoverVerb() override;

    void start() override;
    void cancel() override;

private:
    Result<ClientKey> client() const;
    void take(Result<Listing> listing);
    void print(const Discovery &discovery);
    Row rowOf(const Discovery &discovery, const DiscoveredTenant &found) const;
    void summarize(const Discovery &discovery);

    std::unique_ptr<TenantListing> m_listing;
};

} // namespace tenantry
