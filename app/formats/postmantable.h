#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

/// Whether it is an environment of Postman, or a collection with variables of its own.
bool isPostmanFile(QByteArrayView bytes);
/// Its client: region, source_tenant, client_id, client_secret, as in the examples of Qlik.
Result<ImportTable> readPostmanTable(QByteArrayView bytes);

} // namespace tenantry
