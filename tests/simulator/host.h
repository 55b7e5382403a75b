#pragma once

#include "tests/simulator/tenant.h"

namespace tenantry::simulator {

enum class HostKind { Tenant, Register, Console };

/// A host of the cloud. The two names of a tenant count as one: canonical is the same for both.
struct Host
{
    HostKind kind = HostKind::Tenant;
    QString name;
    QString canonical;
    QString region;
    const Tenant *tenant = nullptr;

    Fault fault() const { return tenant ? tenant->fault : Fault::None; }
};

} // namespace tenantry::simulator
