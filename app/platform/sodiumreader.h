#pragma once

#include "app/platform/sodium.h"
#include "app/ports/sealedreader.h"

#include <QByteArray>

namespace tenantry {

struct SealedHeader;

/// Opens what a SodiumWriter has sealed, block by block.
class SodiumReader final : public SealedReader
{
public:
    /// `blocks` is the file behind its header.
    SodiumReader(const SealedHeader &header, const sodium::Bytes &key, QByteArrayView blocks);

    Result<Secret> next() override;

private:
    sodium::Stream m_stream;
    QByteArray m_header;
    QByteArrayView m_rest;
    bool m_isStreamGood = false;
    bool m_isFirst = true;
};

} // namespace tenantry
