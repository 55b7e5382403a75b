#pragma once

#include "app/platform/sodium.h"
#include "app/ports/sealedwriter.h"

#include <QByteArray>

namespace tenantry {

struct SealedHeader;

/// Seals block by block with the secret stream of libsodium, the header bound to each block.
class SodiumWriter final : public SealedWriter
{
public:
    /// Begins the stream and puts its header into `header`.
    SodiumWriter(SealedHeader &header, const sodium::Bytes &key);

    void append(QByteArrayView bytes) override;
    Secret finish() override;

private:
    void seal(unsigned char tag);

    sodium::Stream m_stream;
    QByteArray m_header;
    sodium::Bytes m_block; // not sealed yet: only when more comes it is known not to be the last
    Secret m_file;
};

} // namespace tenantry
