#include "app/cli/exitcode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tenantry {

namespace {

// What is not here is a plain failure.
constexpr std::array<std::pair<ErrorCode, ExitCode>, 19> errorCodes{{
    {ErrorCode::Invalid, ExitCode::Usage},
    {ErrorCode::NotFound, ExitCode::NotFound},
    {ErrorCode::Ambiguous, ExitCode::NotFound},
    {ErrorCode::NoSecret, ExitCode::NotFound},
    {ErrorCode::NeedsConfirmation, ExitCode::NeedsConfirmation},
    {ErrorCode::KeychainLocked, ExitCode::Keychain},
    {ErrorCode::KeychainDenied, ExitCode::Keychain},
    {ErrorCode::KeychainUnavailable, ExitCode::Keychain},
    {ErrorCode::KeychainTimeout, ExitCode::Keychain},
    {ErrorCode::Refused, ExitCode::Refused},
    {ErrorCode::Forbidden, ExitCode::Refused},
    {ErrorCode::Disabled, ExitCode::Refused},
    {ErrorCode::RateLimited, ExitCode::Refused},
    {ErrorCode::Unreachable, ExitCode::Network},
    {ErrorCode::Tls, ExitCode::Network},
    {ErrorCode::Timeout, ExitCode::Network},
    {ErrorCode::BadAnswer, ExitCode::Network},
    {ErrorCode::Redirected, ExitCode::Network},
    {ErrorCode::Cancelled, ExitCode::Interrupted},
}};

constexpr std::array<std::pair<Outcome, ExitCode>, 13> outcomeCodes{{
    {Outcome::Ok, ExitCode::Ok},
    {Outcome::Refused, ExitCode::Refused},
    {Outcome::Forbidden, ExitCode::Refused},
    {Outcome::Disabled, ExitCode::Refused},
    {Outcome::RateLimited, ExitCode::Refused},
    {Outcome::NoSecret, ExitCode::NotFound},
    {Outcome::KeychainLocked, ExitCode::Keychain},
    {Outcome::Unreachable, ExitCode::Network},
    {Outcome::Tls, ExitCode::Network},
    {Outcome::Timeout, ExitCode::Network},
    {Outcome::BadAnswer, ExitCode::Network},
    {Outcome::Cancelled, ExitCode::Interrupted},
    {Outcome::NeedsConfirmation, ExitCode::NeedsConfirmation},
}};

template <typename Table, typename Word>
ExitCode lookUp(const Table &table, Word word)
{
    const auto found = std::ranges::find(table, word, &Table::value_type::first);
    return found == table.end() ? ExitCode::Failure : found->second;
}

bool isFailed(Outcome outcome)
{
    return outcome != Outcome::Ok && outcome != Outcome::NeedsConfirmation;
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    return lookUp(errorCodes, code);
}

ExitCode exitCodeOf(Outcome outcome)
{
    return lookUp(outcomeCodes, outcome);
}

ExitCode exitCodeOf(const QList<Outcome> &outcomes)
{
    if (outcomes.contains(Outcome::Cancelled))
        return ExitCode::Interrupted;
    const auto failed = std::ranges::find_if(outcomes, isFailed);
    if (failed != outcomes.end())
        return outcomes.contains(Outcome::Ok) ? ExitCode::PartlyFailed : exitCodeOf(*failed);
    return outcomes.contains(Outcome::NeedsConfirmation) ? ExitCode::NeedsConfirmation
                                                         : ExitCode::Ok;
}

} // namespace tenantry
