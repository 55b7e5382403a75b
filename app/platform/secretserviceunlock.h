#pragma once

#include "app/platform/secretprompt.h"
#include "app/platform/secretservicebus.h"
#include "app/ports/clock.h"
#include "app/ports/receiver.h"

#include <QObject>

#include <memory>
#include <vector>

class QDBusServiceWatcher;

namespace tenantry {

/// Opens the default keyring, or creates one where there is none, with one prompt for all who ask.
/// No deadline while the prompt is up; it is taken back when nobody waits for it any more.
class SecretServiceUnlock final : public QObject
{
    Q_OBJECT

public:
    SecretServiceUnlock(SecretServiceBus &bus, Clock &clock);
    ~SecretServiceUnlock() override;

    void join(Receiver<Result<void>> receiver);
    void start();

signals:
    /// Before the answers are given; whoever hears it lets go.
    void finished();

private:
    void takeKeyring(const QDBusPendingCall &call);
    void takeUnlock(const QDBusPendingCall &call);
    void takeCreated(const QDBusPendingCall &call);
    void openPrompt(const QString &owner, const QString &path);
    void takePrompted(const QDBusPendingCall &call);
    void takeCompleted(bool dismissed);
    void takeAliasAfterwards(const QDBusPendingCall &call);
    void takeLocked(const QDBusPendingCall &call);
    void verify();
    void startDeadline();
    void leaveIfAlone();
    void finish(Result<void> answer);

    SecretServiceBus &m_bus;
    Clock &m_clock;
    std::vector<Receiver<Result<void>>> m_receivers;
    std::unique_ptr<SecretPrompt> m_prompt;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    int m_step = 0; // a deadline belongs to the step that it was started in
};

} // namespace tenantry
