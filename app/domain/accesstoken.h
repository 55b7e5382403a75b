#pragma once

#include "app/domain/secret.h"

#include <QDateTime>
#include <QString>

namespace tenantry {

/// A bearer token for one host, opaque; lives in memory only.
struct AccessToken
{
    Secret value;
    QDateTime expiresAt; // UTC
    QString scope;

    AccessToken clone() const { return {value.clone(), expiresAt, scope}; }
};

} // namespace tenantry
