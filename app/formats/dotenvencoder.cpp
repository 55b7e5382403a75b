#include "app/formats/dotenvencoder.h"

#include "app/formats/quoting.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

Error refusal(const char *text)
{
    return invalid(QCoreApplication::translate("DotenvEncoder", text));
}

Error dollarRefusal()
{
    return refusal(
        QT_TR_NOOP("A value holds a dollar sign where some readers of .env files would put "
                   "a variable in its place. Choose another format."));
}

Error backslashRefusal()
{
    return refusal(QT_TR_NOOP("A value holds a backslash that readers of .env files take for "
                              "different things. Choose another format."));
}

/// python-dotenv puts variables even between single quotes; backslashes in pairs or at the end are
/// escapes to some readers only.
Result<void> writeInSingleQuotes(const quoting::Character &character, Secret &out)
{
    const QByteArrayView rest = character.rest;
    if (character.point == U'$' && rest.startsWith('{'))
        return dollarRefusal();
    if (character.point == U'\\' && (rest.isEmpty() || rest.startsWith('\\')))
        return backslashRefusal();
    return quoting::writePlain(character, out);
}

/// Only for what has a single quote in it, which no reader but Compose knows how to escape.
Result<void> writeInDoubleQuotes(const quoting::Character &character, Secret &out)
{
    if (character.point == U'$')
        return dollarRefusal();
    if (character.point == U'\\')
        return backslashRefusal();
    if (character.point == U'"')
        return refusal(
            QT_TR_NOOP("A value holds both single and double quotes, which no quoting of "
                       ".env files holds for every reader. Choose another format."));
    return quoting::writePlain(character, out);
}

} // namespace

Result<Secret> dotenvQuoted(QByteArrayView utf8)
{
    return utf8.contains('\'') ? quoting::quoted(utf8, "\"", writeInDoubleQuotes)
                               : quoting::quoted(utf8, "'", writeInSingleQuotes);
}

} // namespace tenantry
