#pragma once

#include "app/ports/secretstore.h"

#include <map>

namespace tenantry {

/// A working store that forgets everything at exit: for the demo, and in tests.
class MemorySecretStore final
    : public QObject
    , public SecretStore
{
    Q_OBJECT

public:
    QString name() const override;
    void read(const QString &key, Receiver<Result<Secret>> receiver) override;
    void write(const QString &key, Secret secret, Receiver<Result<void>> receiver) override;
    void remove(const QString &key, Receiver<Result<void>> receiver) override;
    void unlock(Receiver<Result<void>> receiver) override;

    /// From now on every call but unlock ends with KeychainLocked; unlock opens it again.
    void lock() { m_locked = true; }
    /// From now on every call ends with this error; an error with an empty message ends that.
    void failWith(Error error) { m_failure = std::move(error); }
    int reads() const { return m_reads; }
    qsizetype count() const { return static_cast<qsizetype>(m_secrets.size()); }

private:
    Result<void> check() const;

    std::map<QString, Secret> m_secrets;
    Error m_failure;
    bool m_locked = false;
    int m_reads = 0;
};

} // namespace tenantry
