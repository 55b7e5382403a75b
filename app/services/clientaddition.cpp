#include "app/services/clientaddition.h"

#include "app/services/secretremoval.h"
#include "app/services/workspace.h"

namespace tenantry {

ClientAddition::ClientAddition(Workspace &workspace,
                               Client client,
                               EstateChange along,
                               Receiver<Result<ClientKey>> receiver)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_client(std::move(client))
    , m_change(std::move(along))
    , m_receiver(std::move(receiver))
{}

void ClientAddition::start(Secret secret)
{
    m_client.secretSlot = newSecretSlot();
    m_client.secretStoredAt = m_workspace.ports().clock.now();
    m_workspace.ports().secrets.write(m_client.secretKey(), std::move(secret),
                                      {this, &ClientAddition::take});
}

void ClientAddition::take(Result<void> stored)
{
    deleteLater();
    if (!stored)
        return m_receiver(stored.error());
    // The user closed the dialog while the keychain was at work.
    if (!m_receiver.context())
        return takeBack({ErrorCode::Cancelled, {}});
    m_change.clients.append(m_client);
    const Result<void> applied = m_workspace.apply(m_change,
                                                   tr("Add the client “%1”").arg(m_client.name));
    if (!applied)
        return takeBack(applied.error());
    m_receiver(m_client.key);
}

void ClientAddition::takeBack(const Error &error)
{
    const auto answer = [receiver = m_receiver, error](Result<void>) { receiver(error); };
    auto *removal = new SecretRemoval(m_workspace.ports().secrets, {m_client.secretKey()},
                                      &m_workspace, {&m_workspace, answer});
    removal->start();
}

} // namespace tenantry
