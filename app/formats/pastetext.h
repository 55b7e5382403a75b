#pragma once

#include "app/domain/secret.h"

namespace tenantry::pastetext {

/// The text without what copying leaves in it: byte order marks, characters without width, CR;
/// no-break spaces become spaces.
Secret cleaned(QByteArrayView text);

bool isSpace(char c);         // space, tab, line end
bool isWordCharacter(char c); // letters, digits, _ and -
bool isHex(QByteArrayView text, qsizetype length);
/// Long, one word, with a digit in it.
bool looksLikeCredential(QByteArrayView text);
/// What stands where a value would, and is none: <CLIENT_SECRET>, ${SECRET}, ****.
bool isPlaceholder(QByteArrayView text);

/// The value in quotes that begins at `at`, without the quotes and their escapes; empty where the
/// quotes do not close.
Secret quoted(QByteArrayView text, qsizetype at);
/// The value of a form field: %XX and + decoded.
Secret formDecoded(QByteArrayView text);

} // namespace tenantry::pastetext
