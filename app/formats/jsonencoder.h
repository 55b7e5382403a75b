#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a JSON string. Refuses (Invalid) control characters, line breaks and bytes
/// that are no text.
Result<Secret> jsonQuoted(QByteArrayView utf8);

} // namespace tenantry
