#pragma once

#include "app/domain/estatechange.h"
#include "app/platform/database.h"

/// The things of the estate as rows of their tables, and back.
namespace tenantry::rows {

/// Puts and removes what the change says. A row that is put again keeps its place; the tables
/// themselves remove what hangs on a removed row.
Result<void> apply(Database &database, const EstateChange &change);

/// Everything, in the order of adding.
Result<EstateChange> readAll(Database &database);

} // namespace tenantry::rows
