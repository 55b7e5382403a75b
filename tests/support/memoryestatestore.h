#pragma once

#include "app/ports/estatestore.h"

namespace tenantry {

/// A working estate store without a disk.
class MemoryEstateStore final : public EstateStore
{
public:
    Result<Estate> load() override
    {
        if (!failure.message.isEmpty())
            return failure;
        return stored;
    }
    Result<void> apply(const EstateChange &change) override
    {
        if (!failure.message.isEmpty())
            return failure;
        ++transactions;
        stored.apply(change);
        return {};
    }
    bool isChangedElsewhere() override { return changedElsewhere; }

    Estate stored;
    Error failure; // with a message: every call ends with it
    int transactions = 0;
    bool changedElsewhere = false;
};

} // namespace tenantry
