#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace tenantry {

struct Arguments;

/// Declares the verb `import` to the command line.
void declareImport(CLI::App &app, Arguments &arguments);

} // namespace tenantry
