#pragma once

#include "app/domain/secret.h"

namespace tenantry {

/// A file while it is being sealed; keeps no more of the clear text than a block.
class SealedWriter
{
public:
    SealedWriter() = default;
    virtual ~SealedWriter() = default;
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    virtual void append(QByteArrayView bytes) = 0;
    /// The whole sealed file; the last call.
    virtual Secret finish() = 0;
};

} // namespace tenantry
