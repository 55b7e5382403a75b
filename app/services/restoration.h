#pragma once

#include "app/domain/estatechange.h"
#include "app/domain/secret.h"

#include <QString>

#include <utility>
#include <vector>

namespace tenantry {

/// What it takes to restore a backup, in this order.
struct Restoration
{
    std::vector<std::pair<QString, Secret>> secrets = {}; // by their names in the keychain
    /// Clients that have their secret again, and the trash: undo leaves them, for the secrets'
    /// sake.
    EstateChange kept = {};
    EstateChange deed = {};
};

} // namespace tenantry
