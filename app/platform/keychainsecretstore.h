#pragma once

#include "app/platform/keychaincall.h"
#include "app/ports/clock.h"
#include "app/ports/secretstore.h"

#include <deque>
#include <memory>

namespace tenantry {

/// The keychain of the operating system, through QtKeychain. One call at a time, ten seconds each
/// from the asking on. A call whose context dies is not begun any more; one that was begun ends at
/// the keychain, unheard. Only unlock() prompts, apart from keychains that cannot be looked into.
class KeychainSecretStore final
    : public QObject
    , public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(Clock &clock);
    ~KeychainSecretStore() override;

    QString name() const override;
    void read(const QString &key, Receiver<Result<Secret>> receiver) override;
    void write(const QString &key, Secret secret, Receiver<Result<void>> receiver) override;
    void remove(const QString &key, Receiver<Result<void>> receiver) override;
    void unlock(Receiver<Result<void>> receiver) override;

private:
    void enqueue(std::unique_ptr<KeychainCall> call, QObject *context);
    void startNext();
    void drop(KeychainCall *call);

    Clock &m_clock;
    std::unique_ptr<KeychainProbe> m_probe;
    std::deque<std::unique_ptr<KeychainCall>> m_waiting;
    std::unique_ptr<KeychainCall> m_running;
};

} // namespace tenantry
