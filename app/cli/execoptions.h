#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace tenantry {

struct Arguments;

/// exec, env and completion.
void declareExec(CLI::App &app, Arguments &arguments);

} // namespace tenantry
