#include "app/services/retrypolicy.h"

#include "app/qlik/errors.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array passing{429, 502, 503, 504};
constexpr int mostTries = 4;
constexpr std::chrono::milliseconds firstWait{500};

} // namespace

std::optional<std::chrono::milliseconds> waitBeforeRetry(const HttpResponse &response,
                                                         int triesSoFar,
                                                         double jitter,
                                                         const QDateTime &now)
{
    if (triesSoFar >= mostTries || !std::ranges::count(passing, response.status))
        return {};
    if (const std::optional<std::chrono::seconds> asked = retryAfter(response, now))
        return *asked;
    const std::chrono::milliseconds longest = firstWait * (1 << triesSoFar);
    return std::chrono::milliseconds(static_cast<qint64>(double(longest.count()) * jitter));
}

} // namespace tenantry
