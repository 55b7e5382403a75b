#pragma once

#include "app/domain/estate.h"
#include "app/domain/outcome.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tenantry {

/// Whether the keychain held the client's secret, by how a test ended; unknown where that does not
/// tell: a keychain that is locked or out of reach is never one without the secret.
std::optional<bool> isSecretThere(Outcome outcome);

/// What the keychain said when it was asked: by its key, whether the secret is there. It holds for
/// as long as the program runs; what is kept in the estate never depends on it.
using SeenSecrets = QHash<QString, bool>;

/// The clients whose secret the keychain certainly does not hold, as far as anybody has looked:
/// none was stored, it was looked for in vain, or the last test that needed it found none.
QSet<ClientKey> missingSecrets(const Estate &estate, const SeenSecrets &seen = {});

} // namespace tenantry
