#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as “docker run --env-file” takes what stands behind the equals sign: as it is,
/// without quotes. Refuses (Invalid) whatever might end the line, other control characters and
/// bytes that are no text.
Result<Secret> dockerEnvValue(QByteArrayView utf8);

} // namespace tenantry
