#pragma once

#include "tests/simulator/httprequest.h"

namespace tenantry::simulator {

/// The body of a token request, JSON or form.
struct TokenRequest
{
    QString clientId;
    QByteArray secret;
    QString grantType;
    QString scope;
    bool isWellFormed = false;

    static TokenRequest parse(const HttpRequest &request);
};

} // namespace tenantry::simulator
