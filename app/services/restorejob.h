#pragma once

#include "app/domain/restoreplan.h"
#include "app/formats/backupreader.h"
#include "app/ports/receiver.h"
#include "app/services/intake.h"

#include <QObject>

namespace tenantry {

class Workspace;

/// Opens a backup, says what would become of it here, and, when told to, restores it. Owned by who
/// shows it.
class RestoreJob final : public QObject
{
    Q_OBJECT

public:
    RestoreJob(Workspace &workspace, QString path);
    ~RestoreJob() override;

    /// Begins with making the key, in a later turn of the event loop; then looks up which secrets
    /// are there already. Changes nothing. Errors: NotFound · Mismatch · Corrupt ·
    /// NewerVersion · the keychain's · those of the file store. May be called again after an error.
    void open(const Secret &passphrase, Receiver<Result<void>> receiver);

    // After open() has answered well:
    /// What becomes of each thing; its change alone is not all that is restored.
    const ImportPlan &plan() const { return m_plan.import; }
    QDateTime madeAt() const { return m_backup.madeAt; }
    int clients() const { return static_cast<int>(m_backup.estate.clients().size()); }
    /// How many of these clients have their secret in the backup.
    int secrets() const;
    /// Whether there is anything in the backup that is not here.
    bool isAnythingNew() const;

    /// Stores the secrets, then all else in one deed. Once. An error leaves nothing behind, nor
    /// does a receiver whose context goes meanwhile. Answers how many secrets were stored.
    void restore(Receiver<Result<int>> receiver);

signals:
    void progressed(int done, int total);

private:
    void unseal();
    Result<Backup> read();
    void lookNext();
    void takeKnown(Result<Secret> secret);
    void note(const RestoredClient &client, const QString &what);
    /// The client gets its secret from the backup.
    void give(const RestoredClient &client);
    void prepareIntake();
    void prepareTrash();

    Workspace &m_workspace;
    QString m_path;
    Secret m_passphrase;
    Receiver<Result<void>> m_receiver;
    Backup m_backup;
    Estate m_before; // what was planned for
    RestorePlan m_plan;
    qsizetype m_next = 0;             // of the plan's clients
    QHash<ClientKey, Client> m_given; // by their keys here: slot and age of the secret
    Intake m_intake;
};

} // namespace tenantry
