#include "app/domain/outcome.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<std::pair<Outcome, QLatin1StringView>, 15> words{{
    {Outcome::Ok, "ok"_L1},
    {Outcome::Refused, "refused"_L1},
    {Outcome::Forbidden, "forbidden"_L1},
    {Outcome::Disabled, "disabled"_L1},
    {Outcome::Mismatch, "mismatch"_L1},
    {Outcome::RegionLocked, "regionLocked"_L1},
    {Outcome::NoSecret, "noSecret"_L1},
    {Outcome::KeychainLocked, "keychainLocked"_L1},
    {Outcome::RateLimited, "rateLimited"_L1},
    {Outcome::Unreachable, "unreachable"_L1},
    {Outcome::Tls, "tls"_L1},
    {Outcome::Timeout, "timeout"_L1},
    {Outcome::BadAnswer, "badAnswer"_L1},
    {Outcome::Cancelled, "cancelled"_L1},
    {Outcome::NeedsConfirmation, "needsConfirmation"_L1},
}};

constexpr std::array<std::pair<ErrorCode, Outcome>, 17> outcomes{{
    {ErrorCode::Invalid, Outcome::RegionLocked}, // a host that is none: nothing was sent
    {ErrorCode::RegionLocked, Outcome::RegionLocked},
    {ErrorCode::NeedsConfirmation, Outcome::NeedsConfirmation},
    {ErrorCode::Mismatch, Outcome::Mismatch},
    {ErrorCode::NoSecret, Outcome::NoSecret},
    {ErrorCode::KeychainLocked, Outcome::KeychainLocked},
    {ErrorCode::KeychainDenied, Outcome::KeychainLocked},
    {ErrorCode::KeychainUnavailable, Outcome::KeychainLocked},
    {ErrorCode::KeychainTimeout, Outcome::KeychainLocked},
    {ErrorCode::Refused, Outcome::Refused},
    {ErrorCode::Forbidden, Outcome::Forbidden},
    {ErrorCode::Disabled, Outcome::Disabled},
    {ErrorCode::RateLimited, Outcome::RateLimited},
    {ErrorCode::Unreachable, Outcome::Unreachable},
    {ErrorCode::Tls, Outcome::Tls},
    {ErrorCode::Timeout, Outcome::Timeout},
    {ErrorCode::Cancelled, Outcome::Cancelled},
}};

} // namespace

QString outcomeWord(Outcome outcome)
{
    return std::ranges::find(words, outcome, &decltype(words)::value_type::first)->second;
}

std::optional<Outcome> outcomeFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const auto &entry) {
        return word.compare(entry.second) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

Outcome outcomeOf(ErrorCode code)
{
    const auto found = std::ranges::find(outcomes, code, &decltype(outcomes)::value_type::first);
    return found == outcomes.end() ? Outcome::BadAnswer : found->second;
}

bool needsAttention(Outcome outcome)
{
    return outcome != Outcome::Ok && outcome != Outcome::Cancelled
        && outcome != Outcome::NeedsConfirmation;
}

} // namespace tenantry
