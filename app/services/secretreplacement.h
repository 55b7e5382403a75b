#pragma once

#include "app/domain/client.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"

#include <QObject>

namespace tenantry {

class Workspace;

/// Stores the new secret of a client beside the old one, switches, then removes the old one. Keeps
/// the old one when the receiver's context has gone meanwhile. Deletes itself after its answer.
class SecretReplacement final : public QObject
{
    Q_OBJECT

public:
    SecretReplacement(Workspace &workspace,
                      const ClientKey &client,
                      Receiver<Result<void>> receiver);

    void start(Secret secret);

private:
    void take(Result<void> stored);
    /// Lets the client use the new secret.
    Result<void> switchTo(const Client *client);

    Workspace &m_workspace;
    ClientKey m_client;
    QString m_slot;
    QString m_newKey;
    Receiver<Result<void>> m_receiver;
};

} // namespace tenantry
