#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// What a new passphrase has at least, in characters.
inline constexpr qsizetype shortestPassphrase = 8;

/// Without the white space at its ends, which is not part of it.
Secret trimmedPassphrase(const Secret &typed);
/// Whether it can seal anything new. Errors: Invalid.
Result<void> checkNewPassphrase(const Secret &passphrase);
/// What can be said of it by its length alone, in one sentence; empty where nothing was typed.
QString lengthHint(const Secret &passphrase);

} // namespace tenantry
