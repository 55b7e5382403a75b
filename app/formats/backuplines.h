#pragma once

#include "app/domain/estate.h"
#include "app/domain/secret.h"

#include <QByteArray>

namespace tenantry {

// A backup before it is sealed: one line for all of the estate, without secrets, then one line for
// each secret.

QByteArray backupEstateLine(const Estate &estate, const QDateTime &madeAt);
Secret backupSecretLine(const ClientKey &client, const Secret &secret);

} // namespace tenantry
