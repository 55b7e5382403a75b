#pragma once

#include "app/ports/secretstore.h"

#include <QStringList>

namespace tenantry {

/// Removes secrets from the keychain, one after the other, and stops at the first that stays.
/// Deletes itself after its answer.
class SecretRemoval final : public QObject
{
    Q_OBJECT

public:
    SecretRemoval(SecretStore &store,
                  QStringList secretKeys,
                  QObject *parent,
                  Receiver<Result<void>> receiver);

    void start();

private:
    void take(Result<void> removed);

    SecretStore &m_store;
    QStringList m_keys;
    Receiver<Result<void>> m_receiver;
};

} // namespace tenantry
