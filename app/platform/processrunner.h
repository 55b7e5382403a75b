#pragma once

#include "app/ports/commandrunner.h"

namespace tenantry {

/// Runs commands as child processes. What a command writes comes by pipes; a command in the
/// background is in a process group of its own, and told of signals with all that it has started.
class ProcessRunner final : public CommandRunner
{
public:
    Result<void> check(const QString &program) const override;
    std::unique_ptr<RunningCommand> start(Command command,
                                          Receiver<CommandOutput> output,
                                          Receiver<Result<CommandEnding>> ending) override;
};

} // namespace tenantry
