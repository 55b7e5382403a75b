#pragma once

#include "app/domain/estatechange.h"
#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"

#include <QObject>

namespace tenantry {

class Workspace;

/// Stores the secret of a client, reads it back, then adds the client. An error leaves nothing
/// behind, nor does a receiver whose context has gone meanwhile. Deletes itself after its answer.
class ClientAddition final : public QObject
{
    Q_OBJECT

public:
    /// `along` is added in the same deed: the subscription and the tenant of the client where they
    /// are new.
    ClientAddition(Workspace &workspace,
                   Client client,
                   EstateChange along,
                   Receiver<Result<ClientKey>> receiver);

    void start(Secret secret);

private:
    void take(Result<void> stored);
    void takeBack(const Error &error);

    Workspace &m_workspace;
    Client m_client;
    EstateChange m_change;
    Receiver<Result<ClientKey>> m_receiver;
};

} // namespace tenantry
