#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a quoted value of a .env file that python-dotenv, dotenv of Node.js and
/// Docker Compose read alike. Refuses (Invalid) what they read differently, whatever might end the
/// line, other control characters and bytes that are no text.
Result<Secret> dotenvQuoted(QByteArrayView utf8);

} // namespace tenantry
