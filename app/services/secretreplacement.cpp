#include "app/services/secretreplacement.h"

#include "app/services/secretremoval.h"
#include "app/services/workspace.h"

namespace tenantry {

SecretReplacement::SecretReplacement(Workspace &workspace,
                                     const ClientKey &client,
                                     Receiver<Result<void>> receiver)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_client(client)
    , m_slot(newSecretSlot())
    , m_receiver(std::move(receiver))
{}

void SecretReplacement::start(Secret secret)
{
    Client renewed = *m_workspace.estate().client(m_client);
    renewed.secretSlot = m_slot;
    m_newKey = renewed.secretKey();
    m_workspace.ports().secrets.write(m_newKey, std::move(secret),
                                      {this, &SecretReplacement::take});
}

void SecretReplacement::take(Result<void> stored)
{
    deleteLater();
    if (!stored)
        return m_receiver(std::move(stored));
    const Client *client = m_workspace.estate().client(m_client);
    const QString oldKey = client ? client->secretKey() : QString();
    const Result<void> switched = switchTo(client);
    if (switched)
        m_workspace.forgetTokens(m_client);
    // The switch is what counts: an old secret that stays behind is never read again.
    const QString done = switched ? oldKey : m_newKey;
    const auto answer = [receiver = m_receiver, switched](Result<void>) { receiver(switched); };
    auto *removal = new SecretRemoval(m_workspace.ports().secrets,
                                      done.isEmpty() ? QStringList() : QStringList{done},
                                      &m_workspace, {&m_workspace, answer});
    removal->start();
}

Result<void> SecretReplacement::switchTo(const Client *client)
{
    if (!client)
        return Error{ErrorCode::NotFound,
                     tr("The client was removed meanwhile, so its new secret was not kept.")};
    // The user may have closed the dialog while the keychain was at work.
    if (!m_receiver.context())
        return Error{ErrorCode::Cancelled, {}};
    Client renewed = *client;
    renewed.secretSlot = m_slot;
    renewed.secretStoredAt = m_workspace.ports().clock.now();
    return m_workspace.apply({.clients = {renewed}});
}

} // namespace tenantry
