#pragma once

#include "app/domain/clientdraft.h"
#include "app/formats/clientpaste.h"
#include "ui/dialogs/clientplace.h"
#include "ui/dialogs/formdialog.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace tenantry {

class SecretClipboard;
class SecretEdit;
class Workspace;

/// What the dialogs for a new client share: where it belongs, what was pasted, and how it is saved.
/// A subscription or a tenant that is not there yet is added along.
class ClientDialog : public FormDialog
{
    Q_OBJECT

public:
    ~ClientDialog() override;

    /// Takes what is on the clipboard; whether anything was recognised in it.
    bool paste();

signals:
    /// The client is in the estate, its secret in the keychain.
    void added(const tenantry::ClientKey &client);
    /// Another tier, subscription, region or tenant is chosen.
    void placeChanged();
    /// Something was recognised on the clipboard and taken.
    void pasted();

protected:
    ClientDialog(Workspace &workspace,
                 SecretClipboard &clipboard,
                 const Theme &theme,
                 const QString &title,
                 const QString &sentence,
                 QWidget *parent);

    // Rows of the form, in the order of the calls; then start().
    void addPlaceFields();
    void addPasteButton();
    void addCredentialFields();
    void addNameField();
    void start(const ClientPlace &place);

    Workspace &workspace() const { return m_workspace; }
    SecretClipboard &clipboard() const { return m_clipboard; }
    ClientDraft draft() const;
    /// What stands beside the paste button until something was recognised.
    void setHint(const QString &hint);
    void addBesideHint(QWidget *button);
    /// The client ID, the secret and the name.
    void setCredentialsVisible(bool isVisible);
    QLineEdit &clientId() const { return *m_clientId; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    void fillChoices(const ClientPlace &place);
    void connectFields();
    void chooseSubscriptionOf(const QString &tenantHost);
    void take(const ClientPaste &paste);
    void tellPaste(const ClientPaste &paste);
    void refresh();
    Tier tier() const;
    void save();
    void takeAdded(Result<ClientKey> client);

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    QLineEdit *m_clientId;
    SecretEdit *m_secret;
    QLabel *m_hint;
    QWidget *m_tiers;
    QButtonGroup *m_tierGroup;
    QLabel *m_tierHelp;
    QComboBox *m_subscription;
    QComboBox *m_region;
    QComboBox *m_tenant;
    QLineEdit *m_name;
};

} // namespace tenantry
