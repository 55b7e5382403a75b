#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tenantry {

/// The non-interactive user that a client is on one tenant. [contract 3.2]
struct BotUser
{
    QString userId;
    QString subject; // qlikbot\<client id>
    QString name;
    QString status; // active, disabled, …; empty where the answer did not say
    QStringList roles;
    QDateTime createdAt; // UTC

    bool isKnown() const { return !userId.isEmpty(); }
    friend bool operator==(const BotUser &, const BotUser &) = default;
};

} // namespace tenantry
