#pragma once

#include "app/cli/passphraseinput.h"
#include "app/cli/verb.h"
#include "app/services/restorejob.h"

namespace tenantry {

/// restore: takes everything back from a sealed file, a row of output for each thing in it.
class RestoreVerb final : public Verb
{
    Q_OBJECT

public:
    /// `input` is the descriptor that the passphrase is read from.
    RestoreVerb(Workspace &workspace, const Arguments &arguments, Console &console, int input = 0);
    ~RestoreVerb() override;

    void start() override;
    void cancel() override;

private:
    void takePassphrase(Result<Secret> passphrase);
    void takeOpened(Result<void> opened);
    void takeRestored(Result<int> restored);

    QString m_path;
    PassphraseInput m_input;
    std::unique_ptr<RestoreJob> m_job;
};

} // namespace tenantry
