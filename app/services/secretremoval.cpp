#include "app/services/secretremoval.h"

namespace tenantry {

SecretRemoval::SecretRemoval(SecretStore &store,
                             QStringList secretKeys,
                             QObject *parent,
                             Receiver<Result<void>> receiver)
    : QObject(parent)
    , m_store(store)
    , m_keys(std::move(secretKeys))
    , m_receiver(std::move(receiver))
{}

void SecretRemoval::start()
{
    if (m_keys.isEmpty())
        return take({});
    m_store.remove(m_keys.first(), {this, &SecretRemoval::take});
}

void SecretRemoval::take(Result<void> removed)
{
    if (removed && !m_keys.isEmpty())
        m_keys.removeFirst();
    if (removed && !m_keys.isEmpty())
        return start();
    deleteLater();
    m_receiver(std::move(removed));
}

} // namespace tenantry
