#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

namespace tenantry {

class SecretClipboard;
class SecretEdit;

/// Stores a new secret for a client; the old one is removed when the new one is safe.
class ReplaceSecretDialog final : public FormDialog
{
    Q_OBJECT

public:
    ReplaceSecretDialog(Workspace &workspace,
                        SecretClipboard &clipboard,
                        const Theme &theme,
                        const ClientKey &client,
                        QWidget *parent);
    ~ReplaceSecretDialog() override;

signals:
    void replaced(const tenantry::ClientKey &client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool paste();
    void save();
    void takeReplaced(Result<void> replaced);

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    ClientKey m_client;
    SecretEdit *m_secret;
};

} // namespace tenantry
