#include "app/formats/dockerenvencoder.h"

#include "app/formats/quoting.h"

namespace tenantry {

Result<Secret> dockerEnvValue(QByteArrayView utf8)
{
    return quoting::quoted(utf8, "", quoting::writePlain);
}

} // namespace tenantry
