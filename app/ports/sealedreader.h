#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// Opens a sealed file, part by part.
class SealedReader
{
public:
    SealedReader() = default;
    virtual ~SealedReader() = default;
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;

    /// The next part of what was sealed; empty after the last, which proves that nothing is missing
    /// at the end. Errors: Mismatch (the first part only: it is another
    /// passphrase, or the part is damaged) · Corrupt.
    virtual Result<Secret> next() = 0;
};

} // namespace tenantry
