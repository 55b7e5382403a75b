#pragma once

#include <QString>
#include <QStringList>

namespace tenantry::simulator {

/// The non-interactive user of one client on one tenant.
struct Bot
{
    QString userId;
    QString clientId;
    QString name;
    QString status;
    QStringList roles;
    QString createdAt;
};

} // namespace tenantry::simulator
