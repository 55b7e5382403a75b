#include "app/services/backupjob.h"

#include "app/domain/passphrase.h"
#include "app/formats/backuplines.h"
#include "app/services/workspace.h"

namespace tenantry {

qsizetype largestBackup()
{
    return qsizetype{256} * 1024 * 1024;
}

QString BackupSummary::text() const
{
    return BackupJob::tr("%1, %2").arg(BackupJob::tr("%n client(s)", nullptr, clients),
                                       BackupJob::tr("%n secret(s)", nullptr, secrets));
}

BackupJob::BackupJob(Workspace &workspace, QString path)
    : m_workspace(workspace)
    , m_path(std::move(path))
{}

BackupJob::~BackupJob() = default;

void BackupJob::start(const Secret &passphrase, Receiver<Result<BackupSummary>> receiver)
{
    m_receiver = std::move(receiver);
    m_passphrase = trimmedPassphrase(passphrase);
    if (const Result<void> checked = checkNewPassphrase(m_passphrase); !checked)
        return m_receiver(checked.error());
    Result<FileContent> existing = m_workspace.ports().files.read(m_path, largestBackup());
    if (!existing)
        return m_receiver(existing.error());
    m_existing = *std::move(existing);
    m_existing.bytes = {};
    m_estate = m_workspace.estate();
    m_clients = m_estate.clients();
    m_summary.clients = static_cast<int>(m_clients.size());
    for (const TrashEntry &entry : m_estate.trash())
        m_clients += entry.clients;
    QMetaObject::invokeMethod(this, &BackupJob::seal, Qt::QueuedConnection);
}

void BackupJob::seal()
{
    Result<std::unique_ptr<SealedWriter>> writer = m_workspace.ports().sealer.seal(m_passphrase);
    m_passphrase = {};
    if (!writer)
        return m_receiver(writer.error());
    m_writer = *std::move(writer);
    m_writer->append(backupEstateLine(m_estate, m_workspace.ports().clock.now()));
    readNext();
}

void BackupJob::readNext()
{
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_clients.size()));
    while (m_next < m_clients.size() && m_clients[m_next].secretKey().isEmpty())
        ++m_next;
    if (m_next == m_clients.size())
        return write();
    m_workspace.ports().secrets.read(m_clients[m_next].secretKey(), {this, &BackupJob::takeSecret});
}

void BackupJob::takeSecret(Result<Secret> secret)
{
    if (!secret && secret.error().code != ErrorCode::NotFound)
        return fail(secret.error());
    if (secret)
        m_writer->append(backupSecretLine(m_clients[m_next].key, *secret).reveal());
    if (secret && m_next < m_summary.clients)
        ++m_summary.secrets;
    ++m_next;
    readNext();
}

void BackupJob::write()
{
    const Secret file = m_writer->finish();
    if (file.size() > largestBackup())
        return fail({ErrorCode::TooLarge, tr("The estate is too large for a backup.")});
    const Result<QString> written = m_workspace.ports().files.write(m_path, file, m_existing);
    if (!written)
        return m_receiver(written.error());
    m_summary.oldFile = *written;
    m_receiver(m_summary);
}

void BackupJob::fail(const Error &error)
{
    Error told = error;
    told.message = tr("No backup was written. %1").arg(error.message);
    m_receiver(std::move(told));
}

} // namespace tenantry
