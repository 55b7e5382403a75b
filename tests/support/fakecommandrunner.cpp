#include "tests/support/fakecommandrunner.h"

namespace tenantry {

namespace {

class FakeCommand final
    : public QObject
    , public RunningCommand
{
public:
    FakeCommand(FakeCommandRunner &runner,
                FakeProgram program,
                bool isForeground,
                Receiver<CommandOutput> output,
                Receiver<Result<CommandEnding>> ending)
        : m_runner(runner)
        , m_program(std::move(program))
        , m_isForeground(isForeground)
        , m_output(std::move(output))
        , m_ending(std::move(ending))
    {
        m_runner.mostRunning = std::max(m_runner.mostRunning, ++m_runner.running);
        QMetaObject::invokeMethod(this, &FakeCommand::write, Qt::QueuedConnection);
    }
    ~FakeCommand() override
    {
        if (!m_hasEnded)
            --m_runner.running;
    }

    void stop(const StopSignal &signal) override
    {
        m_runner.stops.push_back(signal);
        if (m_hasEnded || (m_isForeground && signal.isFromTerminal))
            return;
        m_program.ending = {0, signal.number};
        QMetaObject::invokeMethod(this, &FakeCommand::end, Qt::QueuedConnection);
    }
    void end()
    {
        if (m_hasEnded)
            return;
        m_hasEnded = true;
        --m_runner.running;
        m_ending(m_program.ending);
    }

private:
    void write()
    {
        const QPointer<FakeCommand> self(this);
        for (const QByteArray &piece : std::as_const(m_program.output))
            if (self)
                m_output({CommandChannel::Output, Secret(piece)});
        for (const QByteArray &piece : std::as_const(m_program.error))
            if (self)
                m_output({CommandChannel::Error, Secret(piece)});
        if (!self)
            return;
        if (m_program.isPatient)
            connect(&m_runner, &FakeCommandRunner::released, this, &FakeCommand::end);
        else
            end();
    }

    FakeCommandRunner &m_runner;
    FakeProgram m_program;
    bool m_isForeground;
    Receiver<CommandOutput> m_output;
    Receiver<Result<CommandEnding>> m_ending;
    bool m_hasEnded = false;
};

/// One that was not there when it was to start.
class NoCommand final : public RunningCommand
{
public:
    void stop(const StopSignal & /*signal*/) override {}
};

} // namespace

Result<void> FakeCommandRunner::check(const QString &program) const
{
    if (play || programs.contains(program))
        return {};
    return Error{ErrorCode::NotFound, QString("There is no program “%1”.").arg(program)};
}

std::unique_ptr<RunningCommand> FakeCommandRunner::start(Command command,
                                                         Receiver<CommandOutput> output,
                                                         Receiver<Result<CommandEnding>> ending)
{
    if (const Result<void> known = check(command.words.value(0)); !known) {
        QMetaObject::invokeMethod(
            this, [ending, error = known.error()] { ending(error); }, Qt::QueuedConnection);
        return std::make_unique<NoCommand>();
    }
    Started what{command.words, {}, command.isForeground};
    for (const CommandVariable &variable : command.variables)
        what.variables.insert(variable.name, variable.value.reveal().toByteArray());
    FakeProgram program = play ? play(what) : programs.value(command.words.first());
    if (!program.printedVariable.isEmpty())
        program.output.append(what.variables.value(program.printedVariable));
    started.push_back(std::move(what));
    return std::make_unique<FakeCommand>(*this, std::move(program), command.isForeground,
                                         std::move(output), std::move(ending));
}

void FakeCommandRunner::release()
{
    emit released();
}

} // namespace tenantry
