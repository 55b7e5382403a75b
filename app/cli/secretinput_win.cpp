// Not verified: built by design, never run. Windows cannot tell of input that is ready, so the line
// is read at once.
#include "app/cli/echoguard.h"
#include "app/cli/secretinput.h"

#include <QFile>
#include <QSocketNotifier>

#include <io.h>

namespace tenantry {

namespace {} // namespace

SecretInput::SecretInput(int descriptor,
                         Console &console,
                         bool isInputForbidden,
                         SecretQuestion question)
    : m_descriptor(descriptor)
    , m_console(console)
    , m_isInputForbidden(isInputForbidden)
    , m_question(std::move(question))
{}

SecretInput::~SecretInput() = default;

void SecretInput::read(Receiver<Result<Secret>> receiver)
{
    m_receiver = std::move(receiver);
    const bool isTerminal = ::_isatty(m_descriptor) != 0;
    if (isTerminal && m_isInputForbidden)
        return end(Error{ErrorCode::Invalid, m_question.forbidden});
    if (isTerminal) {
        m_echo = std::make_unique<EchoGuard>(m_descriptor);
        m_console.prompt(m_question.prompt);
        m_wasTyped = true;
    }
    readSome();
}

void SecretInput::readSome()
{
    QFile input;
    if (!input.open(m_descriptor, QIODevice::ReadOnly))
        return end(Error{ErrorCode::Storage,
                         tr("Standard input cannot be read: %1.").arg(input.errorString())});
    m_bytes = Secret::take(m_echo || m_question.isOneLine ? input.readLine(m_question.most)
                                                          : input.read(m_question.most));
    QByteArrayView secret = m_bytes.reveal();
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    end(Secret(secret));
}

void SecretInput::end(Result<Secret> result)
{
    m_echo.reset();
    m_bytes = {};
    const auto kept = std::make_shared<Result<Secret>>(std::move(result));
    QMetaObject::invokeMethod(
        this, [this, kept] { m_receiver(std::move(*kept)); }, Qt::QueuedConnection);
}

} // namespace tenantry
