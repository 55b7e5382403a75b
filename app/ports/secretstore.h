#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"

namespace tenantry {

/// The operating system's keychain. Keys are Client::secretKey(). Every answer comes later, never
/// inside the call, and within ten seconds unless the user is being asked to unlock.
///
/// Errors: NotFound only when that is certain · KeychainLocked · KeychainDenied ·
/// KeychainUnavailable (no service, no bus, died meanwhile) · KeychainTimeout.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /// The name of the backend for people: "Secret Service (gnome-keyring)".
    virtual QString name() const = 0;
    virtual void read(const QString &key, Receiver<Result<Secret>> receiver) = 0;
    /// Good only after the value was read back and is the same.
    virtual void write(const QString &key, Secret secret, Receiver<Result<void>> receiver) = 0;
    /// Good when the key certainly is not there any more, also if it never was.
    virtual void remove(const QString &key, Receiver<Result<void>> receiver) = 0;
    /// Asks the user to unlock; good when it is open.
    virtual void unlock(Receiver<Result<void>> receiver) = 0;
};

} // namespace tenantry
