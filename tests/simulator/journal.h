#pragma once

#include <QJsonObject>

namespace tenantry::simulator {

/// Tells the parent process what happens: one JSON object a line on standard output.
class Journal
{
public:
    static void write(const QJsonObject &event);
};

} // namespace tenantry::simulator
