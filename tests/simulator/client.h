#pragma once

#include <QString>

namespace tenantry::simulator {

enum class Tier { Tenant, Region, Organization };

/// An OAuth client with the secret that the cloud holds.
struct Client
{
    QString id;
    QString name;
    Tier tier = Tier::Tenant;
    QString subscription;
    QString region;
    QString tenantHost;
    QByteArray secret;
    bool revoked = false;
};

} // namespace tenantry::simulator
