#pragma once

#include "app/domain/importplan.h"
#include "app/formats/importtable.h"
#include "app/ports/receiver.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tenantry {

class IntakeJob;
class SecretCheck;
class Workspace;

/// What is told of an import when it is done.
struct ImportOutcome
{
    int secrets = 0;               // stored in the keychain
    QList<ClientKey> clients = {}; // whose secrets these are
    QString label = {};            // what was done: “Import 3 tenants”
    bool canBeUndone = false;      // else secrets alone were stored
    qsizetype leftOut = 0;         // rows that were not taken in
};

/// Takes a file's table in: says what would become of each row, and does it when told to. Owned by
/// who shows it.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(Workspace &workspace, ImportTable table);
    ~ImportJob() override;

    const ImportTable &table() const { return m_table; }
    /// How many rows bring a client secret.
    qsizetype secrets() const { return static_cast<qsizetype>(m_table.secrets.size()); }
    /// Whether the keychain must be looked into to tell which secrets are missing: of the clients
    /// that are known, should have theirs, and stand in the file with it.
    bool needsLook(const ColumnMapping &mapping) const;
    /// Does that; plan() is better afterwards. Errors: the keychain's. May be called again.
    void look(const ColumnMapping &mapping, Receiver<Result<void>> receiver);

    /// What would become of each row now. Nothing is contacted.
    const ImportPlan &makePlan(const ColumnMapping &mapping,
                               const QString &subscription,
                               bool isWithSecrets);
    void forgetPlan() { m_plan = {}; }
    /// The one that was made last.
    const ImportPlan &plan() const { return m_plan; }

    /// Does what was planned: stores the secrets, then changes the estate in one deed. An error
    /// leaves nothing behind and the job as it was; a receiver whose context goes meanwhile is an
    /// error too.
    void start(Receiver<Result<ImportOutcome>> receiver);
    /// What is being stored is taken back, and the receiver told so (Cancelled). False where
    /// nothing is.
    bool cancel();

signals:
    void progressed(int done, int total);

private:
    QStringList doubtfulKeys(const ColumnMapping &mapping) const;
    void takeLooked(Result<void> looked);

    Workspace &m_workspace;
    ImportTable m_table;
    ImportPlan m_plan;
    SeenSecrets m_seen;
    std::unique_ptr<SecretCheck> m_check;
    QPointer<IntakeJob> m_intake;
    Receiver<Result<void>> m_looking;
};

} // namespace tenantry
