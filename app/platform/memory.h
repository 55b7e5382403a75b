#pragma once

namespace tenantry {

/// Gives memory that is free back to the system: reading an estate leaves holes that nothing fills.
void giveBackMemory();

} // namespace tenantry
