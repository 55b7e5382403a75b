#pragma once

#include "ui/dialogs/clientdialog.h"

namespace tenantry {

/// Adds a client that is there already: one paste fills it, Enter stores the secret and adds it.
class AddClientDialog final : public ClientDialog
{
    Q_OBJECT

public:
    AddClientDialog(Workspace &workspace,
                    SecretClipboard &clipboard,
                    const Theme &theme,
                    const ClientPlace &place,
                    QWidget *parent);
};

} // namespace tenantry
