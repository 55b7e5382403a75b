#pragma once

#include "app/domain/tenant.h"

namespace tenantry {

/// What the organization says of a tenant that is not simply there: "Not listed by its organization
/// since 24.11.26.", "Deactivated in Qlik Cloud."; empty where all is as usual.
QString lifecycleText(const Tenant &tenant);

} // namespace tenantry
