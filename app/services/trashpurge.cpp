#include "app/services/trashpurge.h"

#include "app/domain/trash.h"
#include "app/services/secretremoval.h"
#include "app/services/workspace.h"

#include <algorithm>

namespace tenantry {

TrashPurge::TrashPurge(Workspace &workspace,
                       QList<TrashKey> entries,
                       Receiver<Result<void>> receiver)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_entries(std::move(entries))
    , m_receiver(std::move(receiver))
{}

void TrashPurge::start()
{
    const Estate &estate = m_workspace.estate();
    QStringList secretKeys;
    for (const TrashKey &key : std::as_const(m_entries)) {
        const TrashEntry *entry = estate.trashEntry(key);
        for (const Client &client : entry ? entry->clients : QList<Client>())
            if (!client.secretKey().isEmpty() && !estate.client(client.key))
                secretKeys.append(client.secretKey());
    }
    auto *removal = new SecretRemoval(m_workspace.ports().secrets, secretKeys, this,
                                      {this, &TrashPurge::take});
    removal->start();
}

void TrashPurge::take(Result<void> removed)
{
    deleteLater();
    // A deed whose secrets are gone cannot be taken back whole.
    if (std::ranges::any_of(m_entries, [this](const TrashKey &entry) {
            return m_workspace.undoStack().mentions(entry);
        }))
        m_workspace.forgetDeeds();
    m_receiver(removed ? m_workspace.apply({.removedTrash = m_entries}) : std::move(removed));
}

void purgeExpired(Workspace &workspace, Receiver<Result<void>> receiver)
{
    const QList<TrashKey> expired = expiredTrash(workspace.estate(), workspace.ports().clock.now());
    if (!expired.isEmpty())
        workspace.purge(expired, std::move(receiver));
}

} // namespace tenantry
