#pragma once

#include "app/domain/estate.h"

#include <QByteArray>

namespace tenantry {

/// The estate as CSV without secrets: a row a tenant with the client that is used there, then what
/// no tenant has named.
QByteArray writeEstateCsv(const Estate &estate);

} // namespace tenantry
