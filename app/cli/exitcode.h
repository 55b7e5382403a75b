#pragma once

#include "app/domain/outcome.h"

#include <QList>

namespace tenantry {

/// What a program says at its end; the numbers are a contract with scripts.
enum class ExitCode {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    NotFound = 3, // or ambiguous
    Refused = 4,  // by the tenant
    Keychain = 5, // locked or unavailable
    Network = 6,
    PartlyFailed = 7,
    NeedsConfirmation = 8,
    Interrupted = 130,
};

ExitCode exitCodeOf(ErrorCode code);
ExitCode exitCodeOf(Outcome outcome);
/// Of many tests: good ones and failed ones make PartlyFailed; failed ones alone the code of the
/// first. That something waits for a yes counts where nothing failed.
ExitCode exitCodeOf(const QList<Outcome> &outcomes);

} // namespace tenantry
