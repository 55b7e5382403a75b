#pragma once

#include "app/cli/console.h"
#include "app/domain/result.h"
#include "app/ports/receiver.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tenantry {

class EchoGuard;

/// What is asked for, in the words of the one who is asked.
struct SecretQuestion
{
    QString prompt;
    QString closed;    // standard input is
    QString forbidden; // to ask on a terminal is
    QString tooMuch;
    bool isOneLine = false; // the first one, of a pipe or file too
    qsizetype most = 65536; // bytes; no secret is that long
};

SecretQuestion clientSecretQuestion();

/// Reads one secret from standard input: all of a pipe or file, or a line that a person types and
/// that is not shown.
class SecretInput final : public QObject
{
    Q_OBJECT

public:
    SecretInput(int descriptor,
                Console &console,
                bool isInputForbidden,
                SecretQuestion question = clientSecretQuestion());
    ~SecretInput() override;

    /// Once. A line end at the end is not part of the secret. Errors: Invalid (a terminal where
    /// asking is forbidden, or far too much) · Storage (it cannot be read).
    void read(Receiver<Result<Secret>> receiver);
    /// Whether a person was asked.
    bool wasTyped() const { return m_wasTyped; }

private:
    void readSome();
    void end(Result<Secret> result);

    int m_descriptor;
    Console &m_console;
    bool m_isInputForbidden;
    SecretQuestion m_question;
    bool m_wasTyped = false;
    std::unique_ptr<EchoGuard> m_echo; // only on a terminal
    std::unique_ptr<QSocketNotifier> m_notifier;
    Receiver<Result<Secret>> m_receiver;
    Secret m_bytes;
};

} // namespace tenantry
