#pragma once

#include "tests/simulator/fault.h"

#include <QString>

namespace tenantry::simulator {

/// A tenant as the cloud itself knows it.
struct Tenant
{
    QString host;
    QString systemHost;
    QString name;
    QString subscription;
    QString region;
    QString id;
    QString status;
    int latencyMs = 0;
    Fault fault = Fault::None;
    int people = 0;       // that hold a professional and an analyzer licence each
    bool isListed = true; // by the organization's console
};

} // namespace tenantry::simulator
