#pragma once

#include "app/domain/discovery.h"

namespace tenantry {

/// "New", or what changed: "Name: acme → acme-emea · Listed again".
QString findingText(const DiscoveredTenant &found);
/// "3 new".
QString findingCountText(Finding finding, int count);

} // namespace tenantry
