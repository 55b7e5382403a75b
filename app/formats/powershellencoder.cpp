#include "app/formats/powershellencoder.h"

#include "app/formats/quoting.h"

namespace tenantry {

namespace {

/// PowerShell takes the typographic quotes for the plain one: any of the five closes a string.
bool isSingleQuote(char32_t point)
{
    return point == U'\'' || (point >= 0x2018 && point <= 0x201b);
}

/// Of two quotes in a row, the second is the one that is meant.
Result<void> write(const quoting::Character &character, Secret &out)
{
    if (isSingleQuote(character.point))
        out.append(character.bytes);
    return quoting::writePlain(character, out);
}

} // namespace

Result<Secret> powershellQuoted(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "'", write);
}

} // namespace tenantry
