#include "app/cli/backupverb.h"

#include <QFileInfo>

namespace tenantry {

BackupVerb::BackupVerb(Workspace &workspace,
                       const Arguments &arguments,
                       Console &console,
                       int input)
    : Verb(workspace, arguments, console)
    , m_path(QFileInfo(arguments.subject).absoluteFilePath())
    , m_input(input, console, arguments.isInputForbidden)
{}

BackupVerb::~BackupVerb() = default;

void BackupVerb::start()
{
    if (!arguments().isDryRun)
        return m_input.read(true, {this, &BackupVerb::takePassphrase});
    console().say(tr("Dry run: %n client(s) would be backed up into %1. No secret was read and "
                     "nothing was written.",
                     nullptr, static_cast<int>(estate().clients().size()))
                      .arg(m_path));
    finish(ExitCode::Ok);
}

void BackupVerb::cancel()
{
    m_job.reset();
    finish(ExitCode::Interrupted);
}

void BackupVerb::takePassphrase(Result<Secret> passphrase)
{
    if (!passphrase)
        return fail(passphrase.error());
    m_job = std::make_unique<BackupJob>(workspace(), m_path);
    m_job->start(*passphrase, {this, &BackupVerb::takeSummary});
}

void BackupVerb::takeSummary(Result<BackupSummary> summary)
{
    if (!summary)
        return fail(summary.error());
    console().say(tr("Backed up: %1. The file is %2.").arg(summary->text(), m_path));
    if (!summary->oldFile.isEmpty())
        console().say(tr("The file that was there is kept as %1.").arg(summary->oldFile));
    finish(ExitCode::Ok);
}

} // namespace tenantry
