#include "app/platform/sodiumreader.h"

#include "app/platform/sealedheader.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SodiumReader", text);
}

Error notOpened()
{
    return {ErrorCode::Mismatch,
            tr("This passphrase does not open the backup, or its first block is damaged. Type the "
               "passphrase again, or use another copy of the backup.")};
}

Error damaged()
{
    return {ErrorCode::Corrupt, tr("The passphrase is right, but the backup is damaged, so nothing "
                                   "of it was used. Use another copy of it.")};
}

Error cutOff()
{
    return {ErrorCode::Corrupt, tr("The passphrase is right, but the end of the backup is missing, "
                                   "so nothing of it was used. Use another copy of it.")};
}

} // namespace

SodiumReader::SodiumReader(const SealedHeader &header,
                           const sodium::Bytes &key,
                           QByteArrayView blocks)
    : m_header(header.toBytes())
    , m_rest(blocks)
{
    m_isStreamGood = crypto_secretstream_xchacha20poly1305_init_pull(
                         &m_stream.state,
                         reinterpret_cast<const unsigned char *>(header.stream.constData()),
                         key.data())
                  == 0;
}

Result<Secret> SodiumReader::next()
{
    if (m_rest.isEmpty() && !m_isFirst)
        return Secret();
    const auto most = static_cast<qsizetype>(sodium::blockSize + sodium::sealSize);
    const QByteArrayView sealed = m_rest.first(std::min(most, m_rest.size()));
    const bool isFirst = std::exchange(m_isFirst, false);
    m_rest = m_rest.sliced(sealed.size());
    if (static_cast<std::size_t>(sealed.size()) < sodium::sealSize)
        return isFirst ? notOpened() : cutOff();
    sodium::Bytes block(static_cast<std::size_t>(sealed.size()) - sodium::sealSize);
    unsigned char tag = 0;
    const bool isOpened = m_isStreamGood
                       && crypto_secretstream_xchacha20poly1305_pull(
                              &m_stream.state, block.data(), nullptr, &tag,
                              reinterpret_cast<const unsigned char *>(sealed.data()),
                              static_cast<unsigned long long>(sealed.size()),
                              reinterpret_cast<const unsigned char *>(m_header.constData()),
                              static_cast<unsigned long long>(m_header.size()))
                              == 0;
    if (!isOpened)
        return isFirst ? notOpened() : damaged();
    const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (isLast && !m_rest.isEmpty())
        return damaged();
    if (!isLast && m_rest.isEmpty())
        return cutOff();
    return Secret(QByteArrayView(block.data(), static_cast<qsizetype>(block.size())));
}

} // namespace tenantry
