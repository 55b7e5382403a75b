#pragma once

#include "app/domain/estatechange.h"
#include "app/domain/regioncatalogue.h"
#include "app/domain/secret.h"

#include <utility>
#include <vector>

namespace tenantry {

/// An estate file, read: what to apply, and the secrets that belong into the keychain, by the
/// client's secretKey().
struct EstateFile
{
    EstateChange change;
    std::vector<std::pair<QString, Secret>> secrets;
};

/// Reads an estate file (JSON, version 1); all or nothing, the error names the entry.
Result<EstateFile> readEstateFile(const Secret &json, const RegionCatalogue &regions);

} // namespace tenantry
