#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a single-quoted string of the fish shell. Refuses (Invalid) whatever might
/// end the line, other control characters and bytes that are no text.
Result<Secret> fishQuoted(QByteArrayView utf8);

} // namespace tenantry
