#pragma once

#include "app/domain/creationguide.h"
#include "ui/dialogs/clientdialog.h"

namespace tenantry {

/// Guides through making a client where Qlik Cloud makes it, waits for the paste, and adds it. It
/// contacts nobody; a browser opens the page when the user says so.
class CreateClientDialog final : public ClientDialog
{
    Q_OBJECT

public:
    CreateClientDialog(Workspace &workspace,
                       SecretClipboard &clipboard,
                       const Theme &theme,
                       const ClientPlace &place,
                       QWidget *parent);

signals:
    /// There is such a client, and the user wants to give it a new secret instead.
    void replacementWanted(const tenantry::ClientKey &client);

private:
    void buildGuide();
    void orderTabs();
    void showGuide();
    void showObstacle(const QString &obstacle);
    void showCredentials();
    void openPage();
    void copyPage();
    void wantReplacement();

    QLineEdit *m_page;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_type;
    QLabel *m_steps;
    CreationGuide m_guide;
};

} // namespace tenantry
