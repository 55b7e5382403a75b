#pragma once

#include "tests/simulator/client.h"
#include "tests/simulator/tenant.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace tenantry::simulator {

/// What an estate file says about the cloud's side of the world.
struct Estate
{
    struct KnownBot
    {
        QString clientId;
        QString tenantHost;
        QString status;
        QStringList roles;
    };

    QHash<QString, QString> licenceNumbers;
    std::vector<Tenant> tenants;
    std::vector<Client> clients;
    std::vector<KnownBot> bots;
};

} // namespace tenantry::simulator
