#include "app/formats/postmanencoder.h"

#include "app/formats/quoting.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

Result<void> write(const quoting::Character &character, Secret &out)
{
    if (character.point == U'{' && character.rest.startsWith('{'))
        return invalid(QCoreApplication::translate(
            "PostmanEncoder",
            "A value holds two opening braces, where Postman would put a variable in their place. "
            "Choose another format."));
    return quoting::writeEscaped(character, out);
}

} // namespace

Result<Secret> postmanQuoted(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "\"", write);
}

} // namespace tenantry
