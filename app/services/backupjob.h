#pragma once

#include "app/domain/estate.h"
#include "app/ports/filestore.h"
#include "app/ports/receiver.h"
#include "app/ports/sealer.h"

#include <QObject>

namespace tenantry {

class Workspace;

/// What was backed up.
struct BackupSummary
{
    int clients = 0;      // without those in the trash
    int secrets = 0;      // of these clients
    QString oldFile = {}; // where the file that was there is kept; empty: there was none

    /// "12 clients, 11 secrets"
    QString text() const;
};

/// The most that a backup may have.
qsizetype largestBackup(); // bytes

/// Writes everything into a sealed file, the secrets one after the other as the keychain gives
/// them. Owned by who waits for it; when it goes before its answer nothing was written.
class BackupJob final : public QObject
{
    Q_OBJECT

public:
    BackupJob(Workspace &workspace, QString path);
    ~BackupJob() override;

    /// Once. Begins with making the key, in a later turn of the event loop. Errors leave the file
    /// as it was: Invalid (the passphrase) · the keychain's · those of the file store.
    void start(const Secret &passphrase, Receiver<Result<BackupSummary>> receiver);

signals:
    /// So many of the clients' secrets are read.
    void progressed(int done, int total);

private:
    void seal();
    void readNext();
    void takeSecret(Result<Secret> secret);
    void write();
    void fail(const Error &error);

    Workspace &m_workspace;
    QString m_path;
    Secret m_passphrase;
    Receiver<Result<BackupSummary>> m_receiver;
    FileContent m_existing;  // without its bytes
    Estate m_estate;         // as it was at the start
    QList<Client> m_clients; // whose secrets are wanted, those in the trash last
    qsizetype m_next = 0;
    std::unique_ptr<SealedWriter> m_writer;
    BackupSummary m_summary;
};

} // namespace tenantry
