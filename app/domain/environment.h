#pragma once

#include "app/domain/estate.h"

namespace tenantry {

/// The environment that holds for a tenant: its own, else the one of its region within the
/// subscription, else the subscription's; empty where none was set.
QString environmentOf(const Estate &estate, const Tenant &tenant);

/// Whether an environment is one where mistakes hurt: prod, production, in any case.
bool isProduction(QStringView environment);

/// Whether the removals of a change take a tenant of production, or a client that reaches one.
bool touchesProduction(const Estate &estate, const EstateChange &removals);

} // namespace tenantry
