#pragma once

#include "app/domain/result.h"

#include <QStringView>

#include <optional>

namespace tenantry {

/// How a test of a contact ended; the words are the command line's JSON contract.
enum class Outcome {
    Ok,
    Refused,
    Forbidden,
    Disabled,
    Mismatch,
    RegionLocked,
    NoSecret,
    KeychainLocked,
    RateLimited,
    Unreachable,
    Tls,
    Timeout,
    BadAnswer,
    Cancelled,
    NeedsConfirmation,
};

QString outcomeWord(Outcome outcome);
std::optional<Outcome> outcomeFromWord(QStringView word);
Outcome outcomeOf(ErrorCode code);

/// Whether a person has to do something about it.
bool needsAttention(Outcome outcome);

} // namespace tenantry
