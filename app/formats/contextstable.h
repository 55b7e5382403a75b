#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

/// Whether it has contexts, as the contexts.yml of qlik-cli has.
bool isContextsFile(QByteArrayView bytes);
/// The contexts with an OAuth client; the others are rows that are left out, with the reason.
Result<ImportTable> readContextsTable(QByteArrayView bytes);

} // namespace tenantry
