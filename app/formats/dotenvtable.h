#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

#include <QByteArrayView>

namespace tenantry {

/// Whether it sets variables that are known to hold clients of Qlik Cloud.
bool isDotenvFile(QByteArrayView bytes);
/// Its clients, whatever of the conventions their variables are named by: QLIK_HOST,
/// OAUTH_CLIENT_ID, sourceTenantUrl, QLIK_TENANT_ID with QLIK_REGION, … A prefix
/// (PROD_QLIK_CLIENT_ID) or a name that comes again begins another client.
Result<ImportTable> readDotenvTable(QByteArrayView bytes);

} // namespace tenantry
