#pragma once

#include <chrono>
#include <sys/types.h>

namespace tenantry::bench {

/// Of all its threads that live.
std::chrono::microseconds cpuTimeOf(pid_t process);
/// Proportional set size in KiB; 0 where the process has gone.
long pssOf(pid_t process);

} // namespace tenantry::bench
