#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tenantry::simulator {

/// How an answer reaches the client, if at all.
enum class Delivery { Whole, Never, Drip, Truncated, EndlessBody, EndlessHeader };

struct HttpAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
    /// For the journal only.
    QString code = {};
    QString clientId = {};
    QString grantType = {};
};

} // namespace tenantry::simulator
