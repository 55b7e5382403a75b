#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

/// Whether it holds host configurations of @qlik/api: one, a list of them, or several by name.
bool isHostConfig(QByteArrayView bytes);
/// Those with an OAuth client; the others are rows that are left out, with the reason.
Result<ImportTable> readHostConfigTable(QByteArrayView bytes);

} // namespace tenantry
