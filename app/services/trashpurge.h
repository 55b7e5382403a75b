#pragma once

#include "app/domain/key.h"
#include "app/domain/result.h"
#include "app/ports/receiver.h"

#include <QList>
#include <QObject>

namespace tenantry {

class Workspace;

/// Deletes entries of the trash for good: their secrets in the keychain first, then the entries.
/// An error leaves the entries. Deletes itself after its answer.
class TrashPurge final : public QObject
{
    Q_OBJECT

public:
    TrashPurge(Workspace &workspace, QList<TrashKey> entries, Receiver<Result<void>> receiver);

    void start();

private:
    void take(Result<void> removed);

    Workspace &m_workspace;
    QList<TrashKey> m_entries;
    Receiver<Result<void>> m_receiver;
};

/// Deletes what has been in the trash for too long; does nothing, without an answer, where there is
/// none. It asks the keychain, so call it where the keychain is in use anyway.
void purgeExpired(Workspace &workspace, Receiver<Result<void>> receiver);

} // namespace tenantry
