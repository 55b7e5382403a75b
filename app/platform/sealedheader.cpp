#include "app/platform/sealedheader.h"

#include <QCoreApplication>
#include <QtEndian>

namespace tenantry {

namespace {

constexpr QByteArrayView magic("TENANTRY-BACKUP\n");
constexpr quint32 version = 1;
// At most five times the work and twice the memory of a key that is made today.
constexpr quint32 mostPasses = 8;
constexpr quint32 leastMemory = 8 * 1024; // KiB
constexpr quint32 mostMemory = 256 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("SealedHeader", text);
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// Takes bytes from the front.
QByteArrayView take(QByteArrayView &bytes, qsizetype count)
{
    const QByteArrayView taken = bytes.first(count);
    bytes = bytes.sliced(count);
    return taken;
}

quint32 takeNumber(QByteArrayView &bytes)
{
    return qFromBigEndian<quint32>(take(bytes, sizeof(quint32)).data());
}

} // namespace

QByteArray SealedHeader::toBytes() const
{
    QByteArray bytes = magic.toByteArray();
    for (const quint32 number : {version, passes, memory})
        appendNumber(bytes, number);
    return bytes + salt + stream;
}

Result<SealedHeader> SealedHeader::fromBytes(QByteArrayView file)
{
    if (!file.startsWith(magic))
        return Error{ErrorCode::Corrupt,
                     tr("The file is no backup of Tenantry. Choose the file that Back up wrote.")};
    if (file.size() < size)
        return Error{ErrorCode::Corrupt,
                     tr("The backup is cut off at its very beginning. Use another copy of it.")};
    QByteArrayView rest = file.sliced(magic.size());
    if (takeNumber(rest) != version)
        return Error{ErrorCode::NewerVersion,
                     tr("The backup was made by a newer Tenantry, or its beginning is damaged. Use "
                        "the newest Tenantry, or another copy of the backup.")};
    SealedHeader header;
    header.passes = takeNumber(rest);
    header.memory = takeNumber(rest);
    const bool isAffordable = header.passes >= 1 && header.passes <= mostPasses
                           && header.memory >= leastMemory && header.memory <= mostMemory;
    if (!isAffordable)
        return Error{ErrorCode::Corrupt,
                     tr("The backup asks for work that Tenantry never asks for to make a key, so "
                        "its beginning is damaged or forged. Use another copy of it.")};
    header.salt = take(rest, saltSize).toByteArray();
    header.stream = take(rest, streamSize).toByteArray();
    return header;
}

} // namespace tenantry
