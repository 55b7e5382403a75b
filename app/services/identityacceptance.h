#pragma once

#include "app/domain/identity.h"
#include "app/domain/result.h"
#include "app/services/testresult.h"

namespace tenantry {

class Workspace;

/// What a test read of who answers; unknown where it was no mismatch.
Identity seenIdentity(const TestResult &result);

/// Keeps what answered instead of the identity before, as one deed that can be undone, and forgets
/// the client's tokens. Errors of identityAcceptance().
Result<void> acceptIdentity(Workspace &workspace, const TestTarget &target, const Identity &seen);

} // namespace tenantry
