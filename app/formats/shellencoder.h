#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as one word of a POSIX shell, in single quotes. Refuses (Invalid) whatever
/// might end the line, other control characters and bytes that are no text.
Result<Secret> shellQuoted(QByteArrayView utf8);

} // namespace tenantry
