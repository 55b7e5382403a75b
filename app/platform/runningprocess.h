#pragma once

#include "app/ports/commandrunner.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace tenantry {

/// A child process, from its start to its end.
class RunningProcess final
    : public QObject
    , public RunningCommand
{
    Q_OBJECT

public:
    /// The runner outlives it.
    RunningProcess(const CommandRunner &runner,
                   QString program,
                   Receiver<CommandOutput> output,
                   Receiver<Result<CommandEnding>> ending);
    ~RunningProcess() override;

    void start(const Command &command);
    void stop(const StopSignal &signal) override;

private:
    /// The process may be on the call stack when nobody wants it any more.
    struct Dismiss
    {
        bool isGroup;
        void operator()(QProcess *process) const;
    };

    // In the system's own way.
    static void begin(QProcess &process, const Command &command);
    static int signalOf(const QProcess &process);
    static void kill(QProcess &process, bool isGroup);

    void read(CommandChannel channel);
    void takeEnd(int code, QProcess::ExitStatus status);
    void takeError(QProcess::ProcessError error);

    const CommandRunner &m_runner;
    QString m_program;
    bool m_isForeground = false;
    Receiver<CommandOutput> m_output;
    Receiver<Result<CommandEnding>> m_ending;
    std::unique_ptr<QProcess, Dismiss> m_process;
};

} // namespace tenantry
