#include "app/services/importjob.h"

#include "app/formats/columnmapping.h"
#include "app/services/intakejob.h"
#include "app/services/secretcheck.h"
#include "app/services/workspace.h"

namespace tenantry {

ImportJob::ImportJob(Workspace &workspace, ImportTable table)
    : m_workspace(workspace)
    , m_table(std::move(table))
{}

ImportJob::~ImportJob() = default;

QStringList ImportJob::doubtfulKeys(const ColumnMapping &mapping) const
{
    QStringList keys;
    const qsizetype column = mapping.indexOf(ImportField::ClientId);
    if (column < 0 || m_table.secrets.empty())
        return keys;
    QSet<ClientKey> seen;
    for (const ImportTable::Row &row : m_table.rows) {
        const QString id = row.cells.value(column).trimmed();
        if (id.isEmpty() || !m_table.secrets.contains(row.number))
            continue;
        const Client *client = m_workspace.estate().clientByClientId(id);
        if (!client || client->secretSlot.isEmpty() || seen.contains(client->key)
            || m_seen.contains(client->secretKey()))
            continue;
        seen.insert(client->key);
        keys.append(client->secretKey());
    }
    return keys;
}

bool ImportJob::needsLook(const ColumnMapping &mapping) const
{
    return !doubtfulKeys(mapping).isEmpty();
}

void ImportJob::look(const ColumnMapping &mapping, Receiver<Result<void>> receiver)
{
    m_looking = std::move(receiver);
    m_check = std::make_unique<SecretCheck>(m_workspace);
    connect(m_check.get(), &SecretCheck::advanced, this, &ImportJob::progressed);
    m_check->start(doubtfulKeys(mapping), {this, &ImportJob::takeLooked});
}

void ImportJob::takeLooked(Result<void> looked)
{
    m_seen.insert(m_check->seen());
    m_check.release()->deleteLater(); // this is its last word
    m_looking(std::move(looked));
}

const ImportPlan &ImportJob::makePlan(const ColumnMapping &mapping,
                                      const QString &subscription,
                                      bool isWithSecrets)
{
    m_plan = planImport(mappedRows(m_table, mapping), m_workspace.estate(), m_workspace.regions(),
                        {.subscription = subscription,
                         .isWithSecrets = isWithSecrets,
                         .seen = m_seen});
    return m_plan;
}

void ImportJob::start(Receiver<Result<ImportOutcome>> receiver)
{
    Intake intake;
    intake.deed = m_plan.change;
    intake.label = m_plan.label();
    ImportOutcome outcome;
    QSet<ClientKey> unchanged; // but for their secrets
    QHash<ClientKey, qsizetype> places;
    for (qsizetype i = 0; i < intake.deed.clients.size(); ++i)
        places.insert(intake.deed.clients[i].key, i);
    for (const PlannedSecret &planned : std::as_const(m_plan.secrets)) {
        Client &client = intake.deed.clients[places.value(planned.client)];
        client.secretSlot = newSecretSlot();
        client.secretStoredAt = m_workspace.ports().clock.now();
        intake.secrets.emplace_back(client.secretKey(), m_table.secrets.at(planned.row).clone());
        outcome.clients.append(client.key);
        // Undo must not lose the way to a secret of a client that stays.
        if (const Client *known = m_workspace.estate().client(client.key)) {
            Client kept = *known;
            kept.secretSlot = client.secretSlot;
            kept.secretStoredAt = client.secretStoredAt;
            intake.kept.clients.append(kept);
            if (kept == client)
                unchanged.insert(client.key);
        }
    }
    intake.deed.clients.removeIf(
        [&unchanged](const Client &client) { return unchanged.contains(client.key); });
    outcome.label = intake.label;
    outcome.canBeUndone = !intake.deed.isEmpty();
    outcome.leftOut = m_plan.count(PlannedRow::State::Conflict)
                    + m_plan.count(PlannedRow::State::Invalid);
    const auto answer = [receiver, outcome](Result<int> stored) {
        if (!stored)
            return receiver(stored.error());
        ImportOutcome done = outcome;
        done.secrets = *stored;
        receiver(done);
    };
    m_intake = new IntakeJob(m_workspace, std::move(intake), {receiver.context(), answer});
    connect(m_intake, &IntakeJob::progressed, this, &ImportJob::progressed);
    m_intake->start();
}

bool ImportJob::cancel()
{
    if (!m_intake)
        return false;
    m_intake->cancel();
    return true;
}

} // namespace tenantry
