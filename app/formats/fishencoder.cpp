#include "app/formats/fishencoder.h"

#include "app/formats/quoting.h"

namespace tenantry {

namespace {

/// Unlike in a POSIX shell, a backslash is special between single quotes: before either of these.
Result<void> write(const quoting::Character &character, Secret &out)
{
    if (character.point == U'\'' || character.point == U'\\')
        out.append("\\");
    return quoting::writePlain(character, out);
}

} // namespace

Result<Secret> fishQuoted(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "'", write);
}

} // namespace tenantry
