#include "app/formats/jsonencoder.h"

#include "app/formats/quoting.h"

namespace tenantry {

Result<Secret> jsonQuoted(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "\"", quoting::writeEscaped);
}

} // namespace tenantry
