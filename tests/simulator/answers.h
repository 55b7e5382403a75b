#pragma once

#include "tests/simulator/httpanswer.h"

#include <QJsonObject>

namespace tenantry::simulator {

HttpAnswer jsonAnswer(const QJsonObject &body);

/// The envelope that all of Qlik Cloud fails with.
HttpAnswer errorAnswer(int status,
                       const QString &code,
                       const QString &title,
                       const QString &detail = {});

HttpAnswer redirectAnswer(const QString &address);

/// No bearer, a foreign one, or one from another host.
HttpAnswer unauthorizedAnswer();

HttpAnswer notFoundAnswer();

} // namespace tenantry::simulator
