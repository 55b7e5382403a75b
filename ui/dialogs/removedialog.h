#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

namespace tenantry {

/// Asks before things leave the estate and their secrets the keychain. Cancel is the default.
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
    void takeRemoved(Result<void> removed);

    Workspace &m_workspace;
    EstateChange m_removals;
};

} // namespace tenantry
