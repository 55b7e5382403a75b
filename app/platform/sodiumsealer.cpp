#include "app/platform/sodiumsealer.h"

#include "app/platform/sealedheader.h"
#include "app/platform/sodiumreader.h"
#include "app/platform/sodiumwriter.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SodiumSealer", text);
}

Result<void> prepareLibrary()
{
    if (sodium_init() >= 0)
        return {};
    return Error{ErrorCode::Storage,
                 tr("The system gives no random numbers, so nothing can be sealed.")};
}

} // namespace

SodiumSealer::SodiumSealer(quint32 passes, quint32 memory)
    : m_passes(passes)
    , m_memory(memory)
{}

Result<std::unique_ptr<SealedWriter>> SodiumSealer::seal(const Secret &passphrase)
{
    SealedHeader header{m_passes, m_memory, QByteArray(SealedHeader::saltSize, '\0'), {}};
    if (const Result<void> prepared = prepareLibrary(); !prepared)
        return prepared.error();
    randombytes_buf(header.salt.data(), SealedHeader::saltSize);
    const Result<sodium::Bytes> key = keyOf(passphrase, header);
    if (!key)
        return key.error();
    return std::unique_ptr<SealedWriter>(std::make_unique<SodiumWriter>(header, *key));
}

Result<std::unique_ptr<SealedReader>> SodiumSealer::open(QByteArrayView file,
                                                         const Secret &passphrase)
{
    const Result<SealedHeader> header = SealedHeader::fromBytes(file);
    if (!header)
        return header.error();
    if (const Result<void> prepared = prepareLibrary(); !prepared)
        return prepared.error();
    const Result<sodium::Bytes> key = keyOf(passphrase, *header);
    if (!key)
        return key.error();
    return std::unique_ptr<SealedReader>(
        std::make_unique<SodiumReader>(*header, *key, file.sliced(SealedHeader::size)));
}

Result<sodium::Bytes> SodiumSealer::keyOf(const Secret &passphrase, const SealedHeader &header)
{
    static_assert(SealedHeader::saltSize == crypto_pwhash_argon2id_SALTBYTES);
    constexpr std::size_t kibibyte = 1024;
    sodium::Bytes key(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const QByteArrayView words = passphrase.isEmpty() ? QByteArrayView("") : passphrase.reveal();
    const int failed = crypto_pwhash(key.data(), key.size(), words.data(),
                                     static_cast<unsigned long long>(passphrase.size()),
                                     reinterpret_cast<const unsigned char *>(
                                         header.salt.constData()),
                                     header.passes, header.memory * kibibyte,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorCode::Storage,
                     tr("There is too little memory to make the key of the backup: it takes %1 "
                        "MiB. Close other programs and try again.")
                         .arg(header.memory / kibibyte)};
    return key;
}

} // namespace tenantry
