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
    m_workspace.ports().secrets.write(renewed.secretKey(), std::move(secret),
                                      {this, &SecretReplacement::take});
}

void SecretReplacement::take(Result<void> stored)
{
    deleteLater();
    const Client *client = m_workspace.estate().client(m_client);
    if (!stored || !client)
        return m_receiver(std::move(stored));
    const QString oldKey = client->secretKey();
    Client renewed = *client;
    renewed.secretSlot = m_slot;
    renewed.secretStoredAt = m_workspace.ports().clock.now();
    // The user may have closed the dialog while the keychain was at work.
    const Result<void> applied = m_receiver.context() ? m_workspace.apply({.clients = {renewed}})
                                                      : Error{ErrorCode::Cancelled, {}};
    if (applied)
        m_workspace.forgetTokens(m_client);
    // The switch is what counts: an old secret that stays behind is never read again.
    const QString done = applied ? oldKey : renewed.secretKey();
    const auto answer = [receiver = m_receiver, applied](Result<void>) { receiver(applied); };
    auto *removal = new SecretRemoval(m_workspace.ports().secrets,
                                      done.isEmpty() ? QStringList() : QStringList{done},
                                      &m_workspace, {&m_workspace, answer});
    removal->start();
}

} // namespace tenantry
