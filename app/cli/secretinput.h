#pragma once

#include "app/cli/console.h"
#include "app/domain/result.h"
#include "app/ports/receiver.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tenantry {

class EchoGuard;

/// Reads one secret from standard input: all of a pipe or file, or a line that a person types and
/// that is not shown. Unix only.
class SecretInput final : public QObject
{
    Q_OBJECT

public:
    SecretInput(int descriptor, Console &console, bool isInputForbidden);
    ~SecretInput() override;

    /// Once. A line end at the end is not part of the secret. Errors: Invalid (a terminal where
    /// asking is forbidden, or far too much) · Storage (it cannot be read).
    void read(Receiver<Result<Secret>> receiver);

private:
    void readSome();
    void end(Result<Secret> result);

    int m_descriptor;
    Console &m_console;
    bool m_isInputForbidden;
    std::unique_ptr<EchoGuard> m_echo; // only on a terminal
    std::unique_ptr<QSocketNotifier> m_notifier;
    Receiver<Result<Secret>> m_receiver;
    Secret m_bytes;
};

} // namespace tenantry
