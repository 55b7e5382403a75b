#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

namespace tenantry {

/// Asks before things in the trash, and their secrets, are deleted for good. Cancel is the default.
class PurgeDialog final : public FormDialog
{
    Q_OBJECT

public:
    PurgeDialog(Workspace &workspace,
                const Theme &theme,
                const QList<TrashKey> &entries,
                QWidget *parent);

private:
    void purge();
    void takePurged(Result<void> purged);

    Workspace &m_workspace;
    QList<TrashKey> m_entries;
};

} // namespace tenantry
