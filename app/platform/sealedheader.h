#pragma once

#include "app/domain/result.h"

#include <QByteArray>

namespace tenantry {

/// The first bytes of a sealed file: in the clear, and authenticated with each of its blocks.
///
///   16  TENANTRY-BACKUP\n
///    4  version of the format: 1 (all numbers with the highest byte first)
///    4  passes of Argon2id
///    4  its memory in KiB
///   16  its salt
///   24  header of the XChaCha20-Poly1305 secret stream that follows
struct SealedHeader
{
    static constexpr qsizetype size = 68;
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype streamSize = 24;

    quint32 passes = 0;
    quint32 memory = 0; // KiB
    QByteArray salt = {};
    QByteArray stream = {};

    QByteArray toBytes() const;
    /// Refuses what would keep the machine busy for long. Errors: Corrupt · NewerVersion.
    static Result<SealedHeader> fromBytes(QByteArrayView file);

    friend bool operator==(const SealedHeader &, const SealedHeader &) = default;
};

} // namespace tenantry
