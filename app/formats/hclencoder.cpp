#include "app/formats/hclencoder.h"

#include "app/formats/jsonencoder.h"
#include "app/formats/quoting.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

/// A template begins with ${ or %{; with its first character doubled it does not.
Result<void> write(const quoting::Character &character, Secret &out)
{
    const bool isMark = character.point == U'$' || character.point == U'%';
    if (isMark && character.rest.startsWith('{'))
        out.append(character.bytes);
    return quoting::writeEscaped(character, out);
}

bool isComposed(QByteArrayView utf8)
{
    if (std::ranges::all_of(utf8, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return true;
    QString text = QString::fromUtf8(utf8);
    QString composed = text.normalized(QString::NormalizationForm_C);
    const bool isSame = composed == text;
    Secret::take(std::move(composed));
    Secret::take(std::move(text));
    return isSame;
}

Result<Secret> onlyIfComposed(QByteArrayView utf8, Result<Secret> quoted)
{
    if (quoted && !isComposed(utf8))
        return invalid(QCoreApplication::translate(
            "HclEncoder",
            "A value holds letters and accents apart, which Terraform would compose to other "
            "characters. Choose another format."));
    return quoted;
}

} // namespace

Result<Secret> hclQuoted(QByteArrayView utf8)
{
    return onlyIfComposed(utf8, quoting::quoted(utf8, "\"", write));
}

Result<Secret> tfvarsJsonQuoted(QByteArrayView utf8)
{
    return onlyIfComposed(utf8, jsonQuoted(utf8));
}

} // namespace tenantry
