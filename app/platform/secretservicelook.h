#pragma once

#include "app/platform/keychainprobe.h"
#include "app/platform/secretservicebus.h"

#include <QObject>

namespace tenantry {

/// One look: the entries under a key, open and locked, and the state of the default keyring.
/// Deletes itself when it has answered or nobody waits any more.
class SecretServiceLook final : public QObject
{
    Q_OBJECT

public:
    SecretServiceLook(SecretServiceBus &bus,
                      Receiver<Result<KeychainView>> receiver,
                      QObject *parent);

    void start(const QString &key);
    /// As the libsecret backend of QtKeychain marks an entry.
    static QVariantList search(const QString &key, const QString &type = {});

private:
    void takeItems(const QDBusPendingCall &call);
    void takeKeyring(const QDBusPendingCall &call);
    void takeLocked(const QDBusPendingCall &call);
    void finish(Result<KeychainView> answer);

    SecretServiceBus &m_bus;
    Receiver<Result<KeychainView>> m_receiver;
    KeychainView m_view;
};

} // namespace tenantry
