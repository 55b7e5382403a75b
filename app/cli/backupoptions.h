#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace tenantry {

struct Arguments;

/// Declares the verbs `backup` and `restore` to the command line.
void declareBackup(CLI::App &app, Arguments &arguments);

} // namespace tenantry
