#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a double-quoted YAML scalar, which is JSON too: never plain, so that no text
/// is taken for a number, a date or a yes. Refuses (Invalid) what would not come back the same from
/// every reader: control characters, line breaks, bytes that are no text.
Result<Secret> yamlQuoted(QByteArrayView utf8);

} // namespace tenantry
