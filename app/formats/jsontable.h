#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

bool isJson(QByteArrayView bytes);
/// Whether it says that it is a “tenantry-estate”.
bool isEstateFile(QByteArrayView bytes);
/// A list of objects, such as `tenantry-cli list -o json` writes: a column for each key.
Result<ImportTable> readJsonTable(QByteArrayView bytes);
/// An estate file (version 1): a row for each of its entries, the columns named like the fields.
Result<ImportTable> readEstateTable(QByteArrayView bytes);

} // namespace tenantry
