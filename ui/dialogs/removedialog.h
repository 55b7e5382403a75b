#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

namespace tenantry {

/// Asks before things of production go to the trash. Cancel is the default.
class RemoveDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `removals` holds nothing but removed… lists.
    RemoveDialog(Workspace &workspace,
                 const Theme &theme,
                 const EstateChange &removals,
                 QWidget *parent);

private:
    void showConsequence();
    void remove();

    Workspace &m_workspace;
    EstateChange m_removals;
};

} // namespace tenantry
