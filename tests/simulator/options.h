#pragma once

#include <QString>
#include <QStringList>

namespace tenantry::simulator {

struct Options
{
    QString estate;
    QString caOut;
    QString estateOut;
    /// -1: do not listen.
    int port = -1;
    int subscriptions = 0;
    int tenantsEach = 0;
    int latencyMs = 0;
    quint32 seed = 1;
    /// Empty when the command line made sense.
    QString problem;

    static Options parse(const QStringList &arguments);
};

} // namespace tenantry::simulator
