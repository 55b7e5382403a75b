#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

namespace tenantry {

/// The text (UTF-8) as a JSON string that Postman puts in for its variable as it is. Refuses
/// (Invalid) control characters, line breaks, bytes that are no text, and what Postman takes for
/// another variable.
Result<Secret> postmanQuoted(QByteArrayView utf8);

} // namespace tenantry
