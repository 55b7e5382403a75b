#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

/// CSV as a table. Its first row names the columns, unless it holds a host of a tenant already.
Result<ImportTable> readCsvTable(QByteArrayView bytes);

} // namespace tenantry
