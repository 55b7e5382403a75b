#pragma once

#include <optional>

namespace tenantry {

/// The first call of each program: new files are for their owner alone, and a crash writes no core
/// file, since a core file would hold secrets.
void hardenProcess();

/// The umask that the process began with: for commands, whose files are the user's own matter.
/// Nothing where hardenProcess() was not called.
std::optional<unsigned> fileMaskOfUser();

} // namespace tenantry
