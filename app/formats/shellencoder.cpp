#include "app/formats/shellencoder.h"

#include "app/formats/quoting.h"

namespace tenantry {

namespace {

/// Nothing is special between single quotes, so that the quote itself has to stand outside.
Result<void> write(const quoting::Character &character, Secret &out)
{
    if (character.point != U'\'')
        return quoting::writePlain(character, out);
    out.append("'\\''");
    return {};
}

} // namespace

Result<Secret> shellQuoted(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "'", write);
}

} // namespace tenantry
