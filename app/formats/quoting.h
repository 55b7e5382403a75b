#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

/// What the encoders of all quoting dialects share.
namespace tenantry::quoting {

/// A character of a value, with the bytes that it is made of and those behind it.
struct Character
{
    char32_t point = 0;
    QByteArrayView bytes;
    QByteArrayView rest;
};

/// Writes a character as a dialect does, or says (Invalid) why the dialect cannot hold it.
using Write = Result<void> (*)(const Character &character, Secret &out);

/// The value (UTF-8) between two marks, each character as the dialect writes it. Refuses (Invalid)
/// what no dialect may hold: bytes that are no text, line breaks and other control characters.
Result<Secret> quoted(QByteArrayView utf8, QByteArrayView mark, Write write);

/// As it is. Refuses the separators of lines and paragraphs, which some readers end a line at.
Result<void> writePlain(const Character &character, Secret &out);
/// With a backslash before marks and backslashes, and as \uXXXX what a reader may drop, take for a
/// line break, or show as something else.
Result<void> writeEscaped(const Character &character, Secret &out);

} // namespace tenantry::quoting
