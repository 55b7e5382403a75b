#pragma once

#include <QString>

namespace tenantry::simulator {

enum class Tier { Tenant, Region, Organization };

/// How the console lists tenants to a client, named in the estate file by `simulate.listing`.
enum class ListingMode {
    Open,
    NeedsSubscription, // 400 without a filter, as the reference has it
    Forbidden,
    Circular, // the last page leads to the first
};

/// An OAuth client with the secret that the cloud holds.
struct Client
{
    QString id;
    QString name;
    Tier tier = Tier::Tenant;
    QString subscription;
    QString region;
    QString tenantHost;
    QByteArray secret;
    bool revoked = false;
    ListingMode listing = ListingMode::Open;
};

} // namespace tenantry::simulator
