#pragma once

#include "app/platform/keychainprobe.h"
#include "app/platform/secretservicebus.h"
#include "app/platform/secretserviceunlock.h"
#include "app/ports/clock.h"

#include <QObject>

#include <memory>

namespace tenantry {

/// Asks org.freedesktop.Secret.Service what QtKeychain cannot tell: whether something is locked or
/// missing, and whether a delete happened. On KDE, where QtKeychain prefers KWallet over it, the
/// view is not certain and QtKeychain's own answers serve (unverified: no KWallet was at hand).
class SecretServiceProbe final
    : public QObject
    , public KeychainProbe
{
    Q_OBJECT

public:
    explicit SecretServiceProbe(Clock &clock);
    ~SecretServiceProbe() override;

    QString name() const override;
    void look(const QString &key, Receiver<Result<KeychainView>> receiver) override;
    void removeStale(const QString &key, Receiver<Result<void>> receiver) override;
    void unlock(Receiver<Result<void>> receiver) override;

private:
    enum class Backend { Unknown, SecretService, KWallet };

    void lookAtService(const QString &key, Receiver<Result<KeychainView>> receiver);
    void forgetUnlock();

    Clock &m_clock;
    SecretServiceBus m_bus;
    Backend m_backend;
    std::unique_ptr<SecretServiceUnlock> m_unlock;
};

} // namespace tenantry
