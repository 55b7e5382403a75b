#pragma once

#include "app/formats/exporters.h"

namespace tenantry {

using Encoder = Result<Secret> (*)(QByteArrayView utf8);

/// The text of a variable as a format writes it. The refusal (Invalid) names the variable, the
/// tenant and the reason.
Result<Secret> encodedValue(const ExportRow &row, const Variable &variable, Encoder encode);

/// What a comment of ours begins with, where # marks comments.
inline constexpr const char *noteBegin = "# Tenantry: ";
/// The rest of it, one line that needs no quotes: whose credentials these are, and whether the
/// secret is with them or how to get a token instead.
QByteArray noteOf(const ExportRow &row, const ExportChoices &choices);

/// How a script gets a token where it holds no secret; needs no quotes.
QByteArray tokenCommand(const ExportRow &row);
inline constexpr const char *tokenVariable = "QLIK_ACCESS_TOKEN";

/// Whether it is a text that lines can be taken from: UTF-8 without NUL, lines that end in LF or
/// CRLF. The error (Corrupt) tells the reason.
Result<void> checkText(QByteArrayView bytes);

/// The error for a file that is left alone for this reason.
Error fileRefusal(const Error &reason);

} // namespace tenantry
