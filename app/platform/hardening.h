#pragma once

namespace tenantry {

/// The first call of each program: new files are for their owner alone, and a crash writes no core
/// file, since a core file would hold secrets.
void hardenProcess();

} // namespace tenantry
