#pragma once

#include "tests/bench/benchports.h"

#include <QJsonObject>

class QMainWindow;

namespace tenantry {
class Workspace;
} // namespace tenantry

namespace tenantry::bench {

/// Changes tenants that are in sight, one at a time, in every way that a person can.
QJsonObject changeFigures(QMainWindow &window, Workspace &workspace, const TimedEstateStore &store);

} // namespace tenantry::bench
