#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"
#include "app/ports/stopsignal.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace tenantry {

struct CommandVariable
{
    QByteArray name;
    Secret value;
};

struct Command
{
    QStringList words; // the program and its arguments; there is no shell in between
    std::vector<CommandVariable> variables = {}; // in its environment, beside what is in ours
    bool isForeground = false; // has our standard input and our terminal; else it reads nothing
};

enum class CommandChannel { Output, Error };

struct CommandOutput
{
    CommandChannel channel = CommandChannel::Output;
    Secret bytes = {}; // may hold what the variables hold
};

struct CommandEnding
{
    int exitCode = 0;
    int signal = 0; // that ended it; 0: it ended by itself

    bool isGood() const { return exitCode == 0 && signal == 0; }
    friend bool operator==(const CommandEnding &, const CommandEnding &) = default;
};

/// A command on its way. Destroying it kills the command, and nothing is told any more.
class RunningCommand
{
public:
    RunningCommand() = default;
    virtual ~RunningCommand() = default;
    RunningCommand(const RunningCommand &) = delete;
    RunningCommand &operator=(const RunningCommand &) = delete;

    /// Passes the signal on, unless the terminal has told the command already.
    virtual void stop(const StopSignal &signal) = 0;
};

/// Runs the programs of the user. What a variable holds reaches the command's environment and
/// nothing else: not ours, no argument, no file.
class CommandRunner
{
public:
    CommandRunner() = default;
    virtual ~CommandRunner() = default;
    CommandRunner(const CommandRunner &) = delete;
    CommandRunner &operator=(const CommandRunner &) = delete;

    /// Whether there is such a program, by path or name. Errors: NotFound · Invalid (it is there
    /// and cannot be run).
    virtual Result<void> check(const QString &program) const = 0;
    /// Tells later, never inside the call: each piece of output as it comes, then the ending, once.
    /// While a piece is being taken nothing more is read, so that a command waits for a slow
    /// reader. Errors of check().
    virtual std::unique_ptr<RunningCommand> start(Command command,
                                                  Receiver<CommandOutput> output,
                                                  Receiver<Result<CommandEnding>> ending) = 0;
};

} // namespace tenantry
