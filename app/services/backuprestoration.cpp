#include "app/services/backuprestoration.h"

#include "app/domain/inverse.h"
#include "app/services/secretremoval.h"
#include "app/services/workspace.h"

namespace tenantry {

BackupRestoration::BackupRestoration(Workspace &workspace,
                                     Restoration restoration,
                                     Receiver<Result<int>> receiver)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_restoration(std::move(restoration))
    , m_receiver(std::move(receiver))
{}

void BackupRestoration::start()
{
    storeNext();
}

void BackupRestoration::storeNext()
{
    const qsizetype done = m_stored.size();
    const auto total = static_cast<qsizetype>(m_restoration.secrets.size());
    emit progressed(static_cast<int>(done), static_cast<int>(total));
    // The user closed the dialog while the keychain was at work.
    if (!m_receiver.context())
        return takeBack({ErrorCode::Cancelled, {}});
    if (done < total) {
        auto &[name, secret] = m_restoration.secrets[static_cast<std::size_t>(done)];
        m_stored.append(name);
        return m_workspace.ports().secrets.write(name, std::move(secret),
                                                 {this, &BackupRestoration::takeStored});
    }
    if (const Result<void> applied = apply(); !applied)
        return takeBack(applied.error());
    deleteLater();
    m_receiver(static_cast<int>(done));
}

void BackupRestoration::takeStored(Result<void> stored)
{
    if (!stored)
        return takeBack(stored.error());
    storeNext();
}

Result<void> BackupRestoration::apply()
{
    const EstateChange back = inverseOf(m_restoration.kept, m_workspace.estate());
    const Result<void> kept = m_workspace.apply(m_restoration.kept);
    if (!kept)
        return kept;
    const Result<void> done = m_workspace.apply(m_restoration.deed, tr("Restore a backup"));
    if (done)
        return done;
    // What cannot be taken back still needs its secrets.
    if (!m_workspace.apply(back))
        m_stored.clear();
    return done;
}

void BackupRestoration::takeBack(const Error &error)
{
    deleteLater();
    const auto answer = [receiver = m_receiver, error](Result<void>) { receiver(error); };
    auto *removal = new SecretRemoval(m_workspace.ports().secrets, m_stored, &m_workspace,
                                      {&m_workspace, answer});
    removal->start();
}

} // namespace tenantry
