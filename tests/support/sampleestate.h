#pragma once

#include "app/domain/estate.h"

namespace tenantry {

/// A small estate that many tests start from: Contoso (multiple tenants) with a region-level client
/// in Europe, Fabrikam (single tenant) with a tenant-level client, and one organization-level
/// client.
struct SampleEstate
{
    SampleEstate();

    const Client &client(const QString &name) const;
    const Tenant &tenant(const QString &host) const { return *estate.tenantByHost(host); }

    static inline const QString emea = "acme-emea.eu.qlikcloud.com";
    static inline const QString emeaSystemHost = "k3x9q7abcd12efg.eu.qlikcloud.com";
    static inline const QString nordics = "acme-nordics.eu.qlikcloud.com";
    static inline const QString us = "acme-us.us.qlikcloud.com";
    static inline const QString lab = "fabrikam-lab.eu.qlikcloud.com";

    Estate estate;
};

} // namespace tenantry
