#pragma once

#include "app/platform/sodium.h"
#include "app/ports/sealer.h"

namespace tenantry {

struct SealedHeader;

/// Seals with libsodium: a key by Argon2id, content by XChaCha20-Poly1305.
class SodiumSealer final : public Sealer
{
public:
    /// What a new key costs: passes over so many KiB. About half a second as it stands here.
    explicit SodiumSealer(quint32 passes = 3, quint32 memory = 128 * 1024);

    Result<std::unique_ptr<SealedWriter>> seal(const Secret &passphrase) override;
    Result<std::unique_ptr<SealedReader>> open(QByteArrayView file,
                                               const Secret &passphrase) override;

private:
    static Result<sodium::Bytes> keyOf(const Secret &passphrase, const SealedHeader &header);

    quint32 m_passes;
    quint32 m_memory;
};

} // namespace tenantry
