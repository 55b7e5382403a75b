#pragma once

#include "app/ports/sealer.h"

#include <QCryptographicHash>

namespace tenantry {

/// A working sealer that costs no time and hides nothing: parts of ten bytes, each with a check sum
/// under the passphrase.
class FakeSealer final : public Sealer
{
public:
    static constexpr qsizetype partSize = 10;
    static constexpr qsizetype sumSize = 32;
    static inline const QByteArray magic = "sealed\n";

    Result<std::unique_ptr<SealedWriter>> seal(const Secret &passphrase) override
    {
        return std::unique_ptr<SealedWriter>(new Writer(passphrase.reveal().toByteArray()));
    }
    Result<std::unique_ptr<SealedReader>> open(QByteArrayView file,
                                               const Secret &passphrase) override
    {
        if (!file.startsWith(magic))
            return Error{ErrorCode::Corrupt, "It is not sealed."};
        return std::unique_ptr<SealedReader>(
            new Reader(passphrase.reveal().toByteArray(), file.sliced(magic.size())));
    }

private:
    static QByteArray sumOf(const QByteArray &passphrase, qsizetype number, QByteArrayView part)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(passphrase + QByteArray::number(number)
                     + (part.size() < partSize ? "!" : "."));
        hash.addData(part);
        return hash.result();
    }

    class Writer final : public SealedWriter
    {
    public:
        explicit Writer(QByteArray passphrase)
            : m_passphrase(std::move(passphrase))
        {}
        void append(QByteArrayView bytes) override { m_bytes.append(bytes); }
        Secret finish() override
        {
            Secret file(magic);
            QByteArrayView rest = m_bytes.reveal();
            for (qsizetype number = 0;; ++number) {
                const QByteArrayView part = rest.first(std::min(partSize, rest.size()));
                file.append(sumOf(m_passphrase, number, part));
                file.append(part);
                rest = rest.sliced(part.size());
                if (part.size() < partSize)
                    return file;
            }
        }

    private:
        QByteArray m_passphrase;
        Secret m_bytes;
    };

    class Reader final : public SealedReader
    {
    public:
        Reader(QByteArray passphrase, QByteArrayView rest)
            : m_passphrase(std::move(passphrase))
            , m_rest(rest)
        {}
        Result<Secret> next() override
        {
            if (m_isEnded)
                return Secret();
            const QByteArrayView sum = m_rest.first(std::min(sumSize, m_rest.size()));
            m_rest = m_rest.sliced(sum.size());
            const QByteArrayView part = m_rest.first(std::min(partSize, m_rest.size()));
            m_rest = m_rest.sliced(part.size());
            if (sum != sumOf(m_passphrase, m_number, part))
                return m_number == 0
                         ? Error{ErrorCode::Mismatch, "The passphrase does not open it."}
                         : Error{ErrorCode::Corrupt, "It is damaged."};
            ++m_number;
            m_isEnded = part.size() < partSize;
            if (m_isEnded && !m_rest.isEmpty())
                return Error{ErrorCode::Corrupt, "There is more behind its end."};
            return Secret(part);
        }

    private:
        QByteArray m_passphrase;
        QByteArrayView m_rest;
        qsizetype m_number = 0;
        bool m_isEnded = false;
    };
};

} // namespace tenantry
