#include "app/platform/sodiumwriter.h"

#include "app/platform/sealedheader.h"

#include <algorithm>

namespace tenantry {

SodiumWriter::SodiumWriter(SealedHeader &header, const sodium::Bytes &key)
{
    static_assert(SealedHeader::streamSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    header.stream.resize(SealedHeader::streamSize);
    crypto_secretstream_xchacha20poly1305_init_push(&m_stream.state,
                                                    reinterpret_cast<unsigned char *>(
                                                        header.stream.data()),
                                                    key.data());
    m_header = header.toBytes();
    m_block.reserve(sodium::blockSize);
    m_file.append(m_header);
}

void SodiumWriter::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_block.size() == sodium::blockSize)
            seal(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        const auto room = static_cast<qsizetype>(sodium::blockSize - m_block.size());
        const QByteArrayView part = bytes.first(std::min(room, bytes.size()));
        m_block.insert(m_block.end(), part.begin(), part.end());
        bytes = bytes.sliced(part.size());
    }
}

Secret SodiumWriter::finish()
{
    seal(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    return std::move(m_file);
}

void SodiumWriter::seal(unsigned char tag)
{
    sodium::Bytes sealed(m_block.size() + sodium::sealSize);
    crypto_secretstream_xchacha20poly1305_push(&m_stream.state, sealed.data(), nullptr,
                                               m_block.data(), m_block.size(),
                                               reinterpret_cast<const unsigned char *>(
                                                   m_header.constData()),
                                               static_cast<unsigned long long>(m_header.size()),
                                               tag);
    m_file.append(QByteArrayView(sealed.data(), static_cast<qsizetype>(sealed.size())));
    wipe(m_block.data(), m_block.size());
    m_block.clear();
}

} // namespace tenantry
