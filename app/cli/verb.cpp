#include "app/cli/verb.h"

namespace tenantry {

Verb::Verb(Workspace &workspace, const Arguments &arguments, Console &console)
    : m_workspace(workspace)
    , m_arguments(arguments)
    , m_console(console)
{}

void Verb::finish(ExitCode code)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    emit finished(code);
}

void Verb::fail(const Error &error)
{
    if (m_isFinished)
        return;
    m_console.say(error.message);
    finish(exitCodeOf(error.code));
}

} // namespace tenantry
