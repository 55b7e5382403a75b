#include "app/cli/echoguard.h"
#include "app/cli/secretinput.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tenantry {

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
    if (::fcntl(m_descriptor, F_GETFD) < 0)
        return end(Error{ErrorCode::Storage, m_question.closed});
    if (::isatty(m_descriptor) == 1) {
        if (m_isInputForbidden)
            return end(Error{ErrorCode::Invalid, m_question.forbidden});
        m_echo = std::make_unique<EchoGuard>(m_descriptor);
        m_console.prompt(m_question.prompt);
        m_wasTyped = true;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SecretInput::readSome);
}

void SecretInput::readSome()
{
    std::array<char, 16384> part{};
    const ssize_t count = ::read(m_descriptor, part.data(), part.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0)
        return end(Error{ErrorCode::Storage,
                         tr("Standard input cannot be read: %1.").arg(qt_error_string(errno))});
    m_bytes.append(QByteArrayView(part.data(), count));
    wipe(part.data(), part.size());
    if (m_bytes.size() > m_question.most)
        return end(Error{ErrorCode::Invalid, m_question.tooMuch});
    QByteArrayView secret = m_bytes.reveal();
    const qsizetype line = m_question.isOneLine ? secret.indexOf('\n') : -1;
    const bool isLine = (m_echo && secret.endsWith('\n')) || line >= 0;
    if (count > 0 && !isLine)
        return;
    if (line >= 0)
        secret = secret.first(line + 1);
    if (secret.endsWith('\n'))
        secret.chop(1);
    if (secret.endsWith('\r'))
        secret.chop(1);
    end(Secret(secret));
}

/// Later, in the next turn of the event loop: read() may be what calls.
void SecretInput::end(Result<Secret> result)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_echo.reset();
    m_bytes = {};
    const auto kept = std::make_shared<Result<Secret>>(std::move(result));
    QMetaObject::invokeMethod(
        this, [this, kept] { m_receiver(std::move(*kept)); }, Qt::QueuedConnection);
}

} // namespace tenantry
