#include "app/cli/restoreverb.h"

#include "app/cli/plannedrows.h"

#include <QFileInfo>

namespace tenantry {

RestoreVerb::RestoreVerb(Workspace &workspace,
                         const Arguments &arguments,
                         Console &console,
                         int input)
    : Verb(workspace, arguments, console)
    , m_path(QFileInfo(arguments.subject).absoluteFilePath())
    , m_input(input, console, arguments.isInputForbidden)
{}

RestoreVerb::~RestoreVerb() = default;

void RestoreVerb::start()
{
    m_input.read(false, {this, &RestoreVerb::takePassphrase});
}

void RestoreVerb::cancel()
{
    m_job.reset();
    finish(ExitCode::Interrupted);
}

void RestoreVerb::takePassphrase(Result<Secret> passphrase)
{
    if (!passphrase)
        return fail(passphrase.error());
    m_job = std::make_unique<RestoreJob>(workspace(), m_path);
    m_job->open(*passphrase, {this, &RestoreVerb::takeOpened});
}

void RestoreVerb::takeOpened(Result<void> opened)
{
    if (!opened)
        return fail(opened.error());
    if (!arguments().isDryRun)
        return m_job->restore({this, &RestoreVerb::takeRestored});
    printPlan(console(), arguments().format, m_job->plan());
    summarizePlan(console(), m_job->plan());
    console().say(tr("Dry run: nothing was changed."));
    finish(endingOf(m_job->plan()));
}

void RestoreVerb::takeRestored(Result<int> restored)
{
    if (!restored)
        return fail(restored.error());
    printPlan(console(), arguments().format, m_job->plan());
    summarizePlan(console(), m_job->plan());
    console().say(tr("%n secret(s) stored in the keychain.", nullptr, *restored));
    finish(endingOf(m_job->plan()));
}

} // namespace tenantry
