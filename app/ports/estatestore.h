#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"

namespace tenantry {

/// Keeps the estate on disk; never a secret. Errors: Storage · Corrupt (the file is left as it is)
/// · NewerVersion (written by a newer Tenantry; nothing is changed).
class EstateStore
{
public:
    EstateStore() = default;
    virtual ~EstateStore() = default;
    EstateStore(const EstateStore &) = delete;
    EstateStore &operator=(const EstateStore &) = delete;

    virtual Result<Estate> load() = 0;
    /// One transaction: whole or not at all.
    virtual Result<void> apply(const EstateChange &change) = 0;
    /// Whether another process has changed it since the last load() or apply().
    virtual bool isChangedElsewhere() = 0;
};

} // namespace tenantry
