#pragma once

#include "app/domain/missingsecrets.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"

#include <QObject>
#include <QStringList>

namespace tenantry {

class Workspace;

/// Looks into the keychain for the secret of each client, one after the other, and keeps only
/// whether it is there. A keychain that is locked or out of reach ends it: that tells nothing of
/// any secret. Owned by who shows it; destroying it ends it.
class SecretCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SecretCheck(Workspace &workspace);

    /// Of all clients that should have theirs.
    void start(Receiver<Result<void>> receiver);
    /// Of these, by their keys in the keychain.
    void start(const QStringList &keys, Receiver<Result<void>> receiver);
    /// So far, or until an error.
    const SeenSecrets &seen() const { return m_seen; }

signals:
    void advanced(int done, int all);

private:
    void lookAtNext();
    void take(const Result<Secret> &secret);

    Workspace &m_workspace;
    Receiver<Result<void>> m_receiver;
    QStringList m_keys; // of the keychain
    qsizetype m_next = 0;
    SeenSecrets m_seen;
};

} // namespace tenantry
