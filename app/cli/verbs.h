#pragma once

#include "app/cli/verb.h"

#include <memory>

namespace tenantry {

/// The verb that the arguments name.
std::unique_ptr<Verb> makeVerb(Workspace &workspace, const Arguments &arguments, Console &console);

} // namespace tenantry
