#pragma once

#include "app/domain/estate.h"

#include <QByteArray>

namespace tenantry {

/// Writes an estate file: JSON without secrets, an entry a line, sorted by names and hosts, so that
/// the same estate gives the same bytes and a change of it a short difference.
QByteArray writeEstateFile(const Estate &estate);

} // namespace tenantry
