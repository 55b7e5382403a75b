#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/remarksfields.h"

class QLineEdit;

namespace tenantry {

/// Edits what people call a client and note of it.
class EditClientDialog final : public FormDialog
{
    Q_OBJECT

public:
    EditClientDialog(Workspace &workspace,
                     const Theme &theme,
                     const ClientKey &client,
                     QWidget *parent);

private:
    void save();

    Workspace &m_workspace;
    ClientKey m_client;
    QLineEdit *m_name;
    RemarksFields m_remarks;
};

} // namespace tenantry
