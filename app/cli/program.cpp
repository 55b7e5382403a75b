#include "app/cli/program.h"

#include "app/cli/verbs.h"

namespace tenantry {

Program::Program(Arguments arguments, Console &console)
    : m_arguments(std::move(arguments))
    , m_console(console)
{}

Program::~Program() = default;

void Program::start(Workspace &workspace)
{
    m_workspace = &workspace;
    connect(&workspace, &Workspace::storingFailed, this, [this](const Error &error) {
        m_isStored = false;
        m_console.say(error.message);
    });
    m_verb = makeVerb(workspace, m_arguments, m_console);
    if (!m_verb)
        return fail({ErrorCode::Invalid, tr("There is no verb “%1”.").arg(m_arguments.verb)});
    connect(m_verb.get(), &Verb::finished, this, &Program::finish);
    m_verb->start();
}

void Program::fail(const Error &error)
{
    m_console.say(error.message);
    finish(exitCodeOf(error.code));
}

void Program::interrupt(const StopSignal &signal)
{
    if (m_verb)
        m_verb->interrupt(signal);
    else
        finish(ExitCode::Interrupted);
}

void Program::finish(ExitCode code)
{
    if (m_workspace)
        m_workspace->flush(); // tells of a failure by storingFailed()
    if (m_console.hasFailed())
        m_console.say(tr("Standard output did not take all data: it is full or closed."));
    const bool isLost = !m_isStored || m_console.hasFailed();
    emit finished(code == ExitCode::Ok && isLost ? ExitCode::Failure : code);
}

} // namespace tenantry
