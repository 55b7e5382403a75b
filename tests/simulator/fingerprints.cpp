#include "tests/simulator/fingerprints.h"

#include <QCryptographicHash>

namespace tenantry::simulator {

namespace {

QByteArray hashOf(const QString &words)
{
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

QString digitsFor(const QString &words, int length)
{
    return QString::fromLatin1(hashOf(words).toHex().left(length));
}

QString lettersFor(const QString &words, int length)
{
    constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QString letters;
    for (const char byte : hashOf(words).left(length))
        letters += QLatin1Char(alphabet[static_cast<unsigned char>(byte) % 36]);
    return letters;
}

} // namespace tenantry::simulator
