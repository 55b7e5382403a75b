#include "app/formats/yamlencoder.h"

#include "app/formats/jsonencoder.h"

namespace tenantry {

Result<Secret> yamlQuoted(QByteArrayView utf8)
{
    return jsonQuoted(utf8);
}

} // namespace tenantry
