#include "ui/dialogs/addclientdialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tenantry {

AddClientDialog::AddClientDialog(Workspace &workspace,
                                 SecretClipboard &clipboard,
                                 const Theme &theme,
                                 const ClientPlace &place,
                                 QWidget *parent)
    : ClientDialog(
        workspace,
        clipboard,
        theme,
        tr("Add client"),
        tr("Paste what was shown when the client was made: its ID and its secret, in any "
           "order and form. The secret goes to the keychain and is not shown again."),
        parent)
{
    setObjectName(u"addClientDialog"_s);
    addPasteButton();
    addCredentialFields();
    addPlaceFields();
    addNameField();
    start(place);
    clientId().setFocus();
}

} // namespace tenantry
