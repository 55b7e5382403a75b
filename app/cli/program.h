#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/ports/stopsignal.h"

#include <QObject>

#include <memory>

namespace tenantry {

class Verb;
class Workspace;

/// One run of the command line, from the opened workspace to the exit code.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(Arguments arguments, Console &console);
    ~Program() override;

    /// Runs the verb, which works with the workspace until finished().
    void start(Workspace &workspace);
    /// Ends before a verb could start.
    void fail(const Error &error);
    void interrupt(const StopSignal &signal);

signals:
    /// Once; all is stored and written.
    void finished(tenantry::ExitCode code);

private:
    void finish(ExitCode code);

    Arguments m_arguments;
    Console &m_console;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Verb> m_verb;
    bool m_isStored = true;
};

} // namespace tenantry
