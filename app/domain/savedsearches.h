#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"

namespace tenantry {

/// A search as it is to be kept, named and understood. Without a key it is a new one, or takes the
/// place of the one with its name; with a key it must be the only one of its name. Errors: Invalid
/// · Exists.
Result<SavedSearch> checkedSearch(const SavedSearch &input,
                                  const Estate &estate,
                                  const QDateTime &now);

/// In any case; null where there is none.
const SavedSearch *savedSearchByName(const Estate &estate, const QString &name);

} // namespace tenantry
