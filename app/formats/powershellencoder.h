#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a single-quoted string of PowerShell. Refuses (Invalid) whatever might end
/// the line, other control characters and bytes that are no text. PowerShell 5.1 reads a file as
/// UTF-8 only when it begins with a byte order mark.
Result<Secret> powershellQuoted(QByteArrayView utf8);

} // namespace tenantry
