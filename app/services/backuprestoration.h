#pragma once

#include "app/domain/result.h"
#include "app/ports/receiver.h"
#include "app/services/restoration.h"

#include <QObject>
#include <QStringList>

namespace tenantry {

class Workspace;

/// Stores the secrets of a backup, then changes the estate. An error takes all of it back, and so
/// does a receiver whose context has gone meanwhile. Deletes itself after its answer.
class BackupRestoration final : public QObject
{
    Q_OBJECT

public:
    BackupRestoration(Workspace &workspace,
                      Restoration restoration,
                      Receiver<Result<int>> receiver);

    /// Answers how many secrets were stored.
    void start();

signals:
    void progressed(int done, int total);

private:
    void storeNext();
    void takeStored(Result<void> stored);
    Result<void> apply();
    void takeBack(const Error &error);

    Workspace &m_workspace;
    Restoration m_restoration;
    Receiver<Result<int>> m_receiver;
    QStringList m_stored; // names in the keychain, the last maybe only tried
};

} // namespace tenantry
