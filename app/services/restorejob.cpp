#include "app/services/restorejob.h"

#include "app/domain/passphrase.h"
#include "app/services/backupjob.h"
#include "app/services/intakejob.h"
#include "app/services/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

RestoreJob::RestoreJob(Workspace &workspace, QString path)
    : m_workspace(workspace)
    , m_path(std::move(path))
{}

RestoreJob::~RestoreJob() = default;

void RestoreJob::open(const Secret &passphrase, Receiver<Result<void>> receiver)
{
    m_receiver = std::move(receiver);
    m_passphrase = trimmedPassphrase(passphrase);
    if (m_passphrase.isEmpty())
        return m_receiver(invalid(tr("The passphrase is missing. Type the one that the backup was "
                                     "made with.")));
    QMetaObject::invokeMethod(this, &RestoreJob::unseal, Qt::QueuedConnection);
}

void RestoreJob::unseal()
{
    Result<Backup> backup = read();
    m_passphrase = {};
    if (!backup)
        return m_receiver(backup.error());
    m_backup = *std::move(backup);
    m_before = m_workspace.estate();
    m_plan = planRestore(m_backup.estate, m_before, m_workspace.regions());
    m_intake = {};
    m_given.clear();
    m_next = 0;
    lookNext();
}

Result<Backup> RestoreJob::read()
{
    const Result<FileContent> file = m_workspace.ports().files.read(m_path, largestBackup());
    if (!file)
        return file.error();
    if (!file->exists)
        return Error{ErrorCode::NotFound, tr("There is no file %1.").arg(m_path)};
    const Result<std::unique_ptr<SealedReader>>
        sealed = m_workspace.ports().sealer.open(file->bytes.reveal(), m_passphrase);
    if (!sealed)
        return sealed.error();
    BackupReader reader;
    while (true) {
        const Result<Secret> part = (*sealed)->next();
        if (!part)
            return part.error();
        if (part->isEmpty())
            return reader.finish();
        if (const Result<void> added = reader.add(part->reveal()); !added)
            return added.error();
    }
}

int RestoreJob::secrets() const
{
    const auto hasSecret = [this](const Client &client) {
        return m_backup.secrets.contains(client.key);
    };
    return static_cast<int>(std::ranges::count_if(m_backup.estate.clients(), hasSecret));
}

bool RestoreJob::isAnythingNew() const
{
    return !m_intake.kept.isEmpty() || !m_intake.deed.isEmpty();
}

void RestoreJob::lookNext()
{
    for (; m_next < m_plan.clients.size(); ++m_next) {
        const RestoredClient &client = m_plan.clients[m_next];
        const Client *known = m_before.client(client.here);
        const auto secret = m_backup.secrets.find(client.inBackup);
        if (secret == m_backup.secrets.end()) {
            if (!known)
                note(client, tr("without a secret: the backup has none"));
        } else if (known && !known->secretKey().isEmpty()) {
            emit progressed(static_cast<int>(m_next), static_cast<int>(m_plan.clients.size()));
            return m_workspace.ports().secrets.read(known->secretKey(),
                                                    {this, &RestoreJob::takeKnown});
        } else {
            give(client);
        }
    }
    prepareIntake();
    m_receiver({});
}

void RestoreJob::takeKnown(Result<Secret> secret)
{
    const RestoredClient &client = m_plan.clients[m_next];
    const bool isMissing = !secret && secret.error().code == ErrorCode::NotFound;
    if (!secret && !isMissing)
        return m_receiver(secret.error());
    if (isMissing)
        give(client);
    else if (!secret->isSameAs(m_backup.secrets.at(client.inBackup)))
        note(client, tr("the keychain holds another secret than the backup; it stays"));
    ++m_next;
    lookNext();
}

void RestoreJob::note(const RestoredClient &client, const QString &what)
{
    QString &reason = m_plan.import.rows[client.row].reason;
    reason = reason.isEmpty() ? what : u"%1; %2"_s.arg(reason, what);
}

void RestoreJob::give(const RestoredClient &client)
{
    const bool isKnown = m_before.client(client.here) != nullptr;
    Client &given = m_given[client.here];
    given.key = client.here;
    given.secretSlot = newSecretSlot();
    given.secretStoredAt = m_backup.estate.client(client.inBackup)->secretStoredAt;
    m_intake.secrets.emplace_back(given.secretKey(),
                                  std::move(m_backup.secrets.at(client.inBackup)));
    PlannedRow &row = m_plan.import.rows[client.row];
    if (row.state == PlannedRow::State::Same)
        row.state = PlannedRow::State::Changed;
    note(client, isKnown ? tr("with its secret, which was missing") : tr("with its secret"));
}

void RestoreJob::prepareIntake()
{
    const auto put = [](Client &client, const Client &given) {
        client.secretSlot = given.secretSlot;
        client.secretStoredAt = given.secretStoredAt;
    };
    m_intake.deed = m_plan.import.change;
    m_intake.label = tr("Restore a backup");
    for (Client &client : m_intake.deed.clients)
        if (const auto given = m_given.constFind(client.key); given != m_given.constEnd())
            put(client, *given);
    for (const Client &given : std::as_const(m_given)) {
        const Client *known = m_before.client(given.key);
        if (!known)
            continue;
        Client client = *known;
        put(client, given);
        m_intake.kept.clients.append(client);
    }
    prepareTrash();
}

void RestoreJob::prepareTrash()
{
    for (TrashEntry entry : std::as_const(m_plan.trash)) {
        for (Client &client : entry.clients) {
            const auto secret = m_backup.secrets.find(client.key);
            client.secretSlot = secret == m_backup.secrets.end() ? QString() : newSecretSlot();
            if (secret != m_backup.secrets.end())
                m_intake.secrets.emplace_back(client.secretKey(), std::move(secret->second));
        }
        m_intake.kept.trash.append(entry);
    }
}

void RestoreJob::restore(Receiver<Result<int>> receiver)
{
    const Estate &now = m_workspace.estate();
    const bool isSame = now.subscriptions() == m_before.subscriptions()
                     && now.tenants() == m_before.tenants() && now.clients() == m_before.clients()
                     && now.savedSearches() == m_before.savedSearches()
                     && now.trash() == m_before.trash();
    if (!isSame)
        return receiver(Error{ErrorCode::ChangedMeanwhile,
                              tr("The estate has changed since the backup was opened, so nothing "
                                 "was restored. Open it again.")});
    auto *job = new IntakeJob(m_workspace, std::move(m_intake), receiver);
    connect(job, &IntakeJob::progressed, this, &RestoreJob::progressed);
    job->start();
}

} // namespace tenantry
