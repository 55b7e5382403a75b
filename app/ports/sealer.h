#pragma once

#include "app/ports/sealedreader.h"
#include "app/ports/sealedwriter.h"

#include <memory>

namespace tenantry {

/// Seals files under a passphrase: unreadable without it, and any change of them is found. To make
/// the key takes about half a second within the call, so that guessing takes long: show first that
/// it is being made.
class Sealer
{
public:
    Sealer() = default;
    virtual ~Sealer() = default;
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    /// Errors: Storage (too little memory).
    virtual Result<std::unique_ptr<SealedWriter>> seal(const Secret &passphrase) = 0;
    /// The bytes of the file must outlive the reader. Errors: Corrupt (no sealed file, or one whose
    /// beginning cannot be right) · NewerVersion · Storage.
    virtual Result<std::unique_ptr<SealedReader>> open(QByteArrayView file,
                                                       const Secret &passphrase) = 0;
};

} // namespace tenantry
