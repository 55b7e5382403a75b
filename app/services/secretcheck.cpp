#include "app/services/secretcheck.h"

#include "app/services/workspace.h"

namespace tenantry {

SecretCheck::SecretCheck(Workspace &workspace)
    : m_workspace(workspace)
{}

void SecretCheck::start(Receiver<Result<void>> receiver)
{
    QStringList keys;
    for (const Client &client : m_workspace.estate().clients())
        if (!client.secretSlot.isEmpty())
            keys.append(client.secretKey());
    start(keys, std::move(receiver));
}

void SecretCheck::start(const QStringList &keys, Receiver<Result<void>> receiver)
{
    m_receiver = std::move(receiver);
    m_keys = keys;
    lookAtNext();
}

void SecretCheck::lookAtNext()
{
    if (m_next == m_keys.size())
        return m_receiver({});
    m_workspace.ports().secrets.read(m_keys[m_next], {this, [this](const Result<Secret> &secret) {
                                                          take(secret);
                                                      }});
}

void SecretCheck::take(const Result<Secret> &secret)
{
    if (!secret && secret.error().code != ErrorCode::NotFound)
        return m_receiver(secret.error());
    m_seen.insert(m_keys[m_next++], static_cast<bool>(secret));
    emit advanced(static_cast<int>(m_next), static_cast<int>(m_keys.size()));
    lookAtNext();
}

} // namespace tenantry
