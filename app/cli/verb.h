#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/services/workspace.h"

#include <QObject>

namespace tenantry {

/// One deed of the command line. start() it once; finished() comes once, maybe from within.
class Verb : public QObject
{
    Q_OBJECT

public:
    Verb(Workspace &workspace, const Arguments &arguments, Console &console);

    virtual void start() = 0;
    /// Ctrl+C: ends soon, with what is open closed properly.
    virtual void cancel() { finish(ExitCode::Interrupted); }
    /// The same, for a verb that must know how.
    virtual void interrupt(const StopSignal & /*signal*/) { cancel(); }

signals:
    void finished(tenantry::ExitCode code);

protected:
    Workspace &workspace() { return m_workspace; }
    const Estate &estate() const { return m_workspace.estate(); }
    const Arguments &arguments() const { return m_arguments; }
    Console &console() { return m_console; }

    /// Both are the last call of a method.
    void finish(ExitCode code);
    void fail(const Error &error);

private:
    Workspace &m_workspace;
    const Arguments &m_arguments;
    Console &m_console;
    bool m_isFinished = false;
};

} // namespace tenantry
