#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a quoted string of HCL, Terraform's language, without anything to be put
/// into it. Refuses (Invalid) control characters, line breaks, bytes that are no text, and text
/// that Terraform would compose to other characters (it brings each string into Unicode's form C).
Result<Secret> hclQuoted(QByteArrayView utf8);

/// Whether Terraform keeps the text (UTF-8) as it is, in HCL as in JSON.
bool isKeptByTerraform(QByteArrayView utf8);

} // namespace tenantry
