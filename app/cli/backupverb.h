#pragma once

#include "app/cli/passphraseinput.h"
#include "app/cli/verb.h"
#include "app/services/backupjob.h"

namespace tenantry {

/// backup: writes everything, secrets too, into a sealed file.
class BackupVerb final : public Verb
{
    Q_OBJECT

public:
    /// `input` is the descriptor that the passphrase is read from.
    BackupVerb(Workspace &workspace, const Arguments &arguments, Console &console, int input = 0);
    ~BackupVerb() override;

    void start() override;
    void cancel() override;

private:
    void takePassphrase(Result<Secret> passphrase);
    void takeSummary(Result<BackupSummary> summary);

    QString m_path;
    PassphraseInput m_input;
    std::unique_ptr<BackupJob> m_job;
};

} // namespace tenantry
