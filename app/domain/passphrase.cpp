#include "app/domain/passphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

constexpr qsizetype longPassphrase = 16; // characters

QString tr(const char *text)
{
    return QCoreApplication::translate("Passphrase", text);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Of UTF-8: each character has one byte that continues none.
qsizetype charactersOf(const Secret &text)
{
    const QByteArrayView bytes = text.reveal();
    return std::ranges::count_if(bytes, [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    });
}

} // namespace

Secret trimmedPassphrase(const Secret &typed)
{
    QByteArrayView text = typed.reveal();
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return Secret(text);
}

Result<void> checkNewPassphrase(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return invalid(tr("The passphrase is missing. Without one the backup would be open to "
                          "everybody."));
    if (charactersOf(passphrase) < shortestPassphrase)
        return invalid(tr("The passphrase is too short: it needs %1 characters at least, and four "
                          "words that nobody would put together are better.")
                           .arg(shortestPassphrase));
    return {};
}

QString lengthHint(const Secret &passphrase)
{
    const qsizetype characters = charactersOf(passphrase);
    if (characters == 0)
        return {};
    if (characters < shortestPassphrase)
        return tr("Too short: %1 of at least %2 characters.")
            .arg(characters)
            .arg(shortestPassphrase);
    if (characters < longPassphrase)
        return tr("Short: %1 characters. A few words that nobody would put together are better.")
            .arg(characters);
    return tr("Long enough, %1 characters, if nobody can guess it.").arg(characters);
}

} // namespace tenantry
