#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a quoted string of HCL, Terraform's language, without anything to be put
/// into it. Refuses (Invalid) control characters, line breaks, bytes that are no text, and text
/// that Terraform would change: it composes each string to Unicode's form C.
Result<Secret> hclQuoted(QByteArrayView utf8);

/// The same for a file of variables in JSON, where nothing is put into a string.
Result<Secret> tfvarsJsonQuoted(QByteArrayView utf8);

} // namespace tenantry
