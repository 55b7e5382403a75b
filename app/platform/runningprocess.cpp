#include "app/platform/runningprocess.h"

#include "app/domain/redaction.h"

namespace tenantry {

void RunningProcess::Dismiss::operator()(QProcess *process) const
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    // Nobody waits for its end; a QProcess that goes before its process would.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    kill(*process, isGroup);
}

RunningProcess::RunningProcess(const CommandRunner &runner,
                               QString program,
                               Receiver<CommandOutput> output,
                               Receiver<Result<CommandEnding>> ending)
    : m_runner(runner)
    , m_program(std::move(program))
    , m_output(std::move(output))
    , m_ending(std::move(ending))
    , m_process(new QProcess, Dismiss{false})
{
    QProcess *process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this,
            [this] { read(CommandChannel::Output); });
    connect(process, &QProcess::readyReadStandardError, this,
            [this] { read(CommandChannel::Error); });
    // Queued: an error may come from within the start.
    connect(process, &QProcess::finished, this, &RunningProcess::takeEnd, Qt::QueuedConnection);
    connect(process, &QProcess::errorOccurred, this, &RunningProcess::takeError,
            Qt::QueuedConnection);
}

RunningProcess::~RunningProcess() = default;

void RunningProcess::start(const Command &command)
{
    m_isForeground = command.isForeground;
    m_process.get_deleter().isGroup = !m_isForeground;
    if (m_isForeground)
        m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    else
        m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProgram(m_program);
    m_process->setArguments(command.words.mid(1));
    begin(*m_process, command);
}

void RunningProcess::read(CommandChannel channel)
{
    m_process->setReadChannel(channel == CommandChannel::Output ? QProcess::StandardOutput
                                                                : QProcess::StandardError);
    if (QByteArray bytes = m_process->readAll(); !bytes.isEmpty())
        m_output({channel, Secret::take(std::move(bytes))});
}

void RunningProcess::takeEnd(int code, QProcess::ExitStatus status)
{
    m_ending(status == QProcess::CrashExit ? CommandEnding{0, signalOf(*m_process)}
                                           : CommandEnding{code, 0});
}

void RunningProcess::takeError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // the end comes by itself
    if (const Result<void> known = m_runner.check(m_program); !known)
        return m_ending(known.error());
    m_ending(
        Error{ErrorCode::Invalid,
              tr("“%1” could not be run: %2.").arg(m_program, redacted(m_process->errorString()))});
}

} // namespace tenantry
