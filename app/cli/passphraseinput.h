#pragma once

#include "app/cli/secretinput.h"

namespace tenantry {

/// Reads the passphrase of a backup from standard input: its first line, or what a person types and
/// does not see; a new one is asked for twice.
class PassphraseInput final : public QObject
{
    Q_OBJECT

public:
    PassphraseInput(int descriptor, Console &console, bool isInputForbidden);
    ~PassphraseInput() override;

    /// Once. Errors: those of SecretInput · Invalid (typed differently the second time).
    void read(bool isNew, Receiver<Result<Secret>> receiver);

private:
    void take(Result<Secret> passphrase);
    void takeRepeated(Result<Secret> repeated);

    SecretInput m_input;
    SecretInput m_repeatedInput;
    bool m_isNew = false;
    Secret m_passphrase;
    Receiver<Result<Secret>> m_receiver;
};

} // namespace tenantry
