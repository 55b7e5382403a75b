#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"

namespace tenantry {

enum class HostKind { Tenant, Register, Console };

/// A host of Qlik Cloud, taken apart. [contract 2.1]
struct QlikHost
{
    HostKind kind = HostKind::Tenant;
    QString host;        // lower case, ASCII
    QString label;       // first label
    QString regionCode;  // short code; empty for the console
    QString environment; // commercial, government

    friend bool operator==(const QlikHost &, const QlikHost &) = default;
};

/// Reads a host name or an https address that a person typed. Anything that is not exactly a host
/// of Qlik Cloud in a known region is refused with the reason.
Result<QlikHost> parseHost(QStringView input, const RegionCatalogue &regions);

/// The host that proves a client without touching a tenant: register.<region> for the region tier,
/// the console for the organization tier, empty for the tenant tier.
QString proofHost(const Client &client, const RegionCatalogue &regions);

/// Whether the client's secret may go to the host; the error is RegionLocked, nothing overrides it.
/// Bound hosts: tenant tier its tenant; region tier the tenants of its subscription and region, and
/// register.<region>; organization tier the console.
Result<void> checkBinding(const Client &client,
                          const QString &host,
                          const Estate &estate,
                          const RegionCatalogue &regions);

} // namespace tenantry
