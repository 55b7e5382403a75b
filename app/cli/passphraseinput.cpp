#include "app/cli/passphraseinput.h"

namespace tenantry {

namespace {

SecretQuestion question(const QString &prompt)
{
    return {.prompt = prompt,
            .closed = PassphraseInput::tr("Standard input is closed. Give the passphrase on "
                                          "standard input."),
            .forbidden = PassphraseInput::tr(
                "The passphrase must come on standard input, and asking for it is forbidden by "
                "--no-input. Redirect a file or a pipe into it."),
            .tooMuch = PassphraseInput::tr("The first line of standard input is far longer than a "
                                           "passphrase. Give the passphrase alone."),
            .isOneLine = true};
}

} // namespace

PassphraseInput::PassphraseInput(int descriptor, Console &console, bool isInputForbidden)
    : m_input(descriptor, console, isInputForbidden, question(tr("Passphrase of the backup: ")))
    , m_repeatedInput(descriptor, console, isInputForbidden, question(tr("The same again: ")))
{}

PassphraseInput::~PassphraseInput() = default;

void PassphraseInput::read(bool isNew, Receiver<Result<Secret>> receiver)
{
    m_isNew = isNew;
    m_receiver = std::move(receiver);
    m_input.read({this, &PassphraseInput::take});
}

void PassphraseInput::take(Result<Secret> passphrase)
{
    if (!passphrase || !m_isNew || !m_input.wasTyped())
        return m_receiver(std::move(passphrase));
    m_passphrase = *std::move(passphrase);
    m_repeatedInput.read({this, &PassphraseInput::takeRepeated});
}

void PassphraseInput::takeRepeated(Result<Secret> repeated)
{
    if (repeated && !repeated->isSameAs(m_passphrase))
        repeated = Error{ErrorCode::Invalid,
                         tr("The two passphrases differ, so nothing was done. Try again.")};
    m_receiver(std::move(repeated));
}

} // namespace tenantry
