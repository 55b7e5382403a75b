#pragma once

#include <QString>

namespace tenantry {

/// For texts that come from outside and are shown or kept: what looks like a secret, a token or a
/// credential in a header, a field or an address becomes ••••; control characters become spaces;
/// cut at 500 characters.
QString redacted(const QString &text);

/// "0123…cdef": enough of a client id to tell two apart.
QString shortened(const QString &clientId);

} // namespace tenantry
