#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"

namespace tenantry {

/// Whether things that come back (by undo, from the trash) still fit beside what was added
/// meanwhile: names, hosts and client ids are not taken, and what they belong to is there. Errors:
/// Exists · NotFound, with what to do.
Result<void> checkConflicts(const EstateChange &change, const Estate &estate);

} // namespace tenantry
