#pragma once

#include "app/ports/httptransport.h"

#include <optional>

namespace tenantry {

/// How long to wait before the next try, or nothing when there is none: only 429, 502, 503 and 504
/// are tried again, four tries in all; the server's Retry-After counts, else half a second doubled
/// each time and spread by `jitter` (0 to 1).
std::optional<std::chrono::milliseconds> waitBeforeRetry(const HttpResponse &response,
                                                         int triesSoFar,
                                                         double jitter,
                                                         const QDateTime &now);

} // namespace tenantry
