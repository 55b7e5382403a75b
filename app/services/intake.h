#pragma once

#include "app/domain/estatechange.h"
#include "app/domain/secret.h"

#include <QString>

#include <utility>
#include <vector>

namespace tenantry {

/// What is taken in from a file with its secrets, in this order.
struct Intake
{
    std::vector<std::pair<QString, Secret>> secrets = {}; // by their names in the keychain
    /// Clients that have their secret again, and the trash: undo leaves them, for the secrets'
    /// sake.
    EstateChange kept = {};
    EstateChange deed = {};
    QString label = {}; // of the deed: what is done
};

} // namespace tenantry
