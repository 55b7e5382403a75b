#pragma once

#include "app/formats/clientpaste.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

#include <array>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace tenantry {

class SecretClipboard;
class SecretEdit;

/// Where the user is in the estate: what the dialog offers first.
struct ClientPlace
{
    SubscriptionKey subscription = {};
    QString regionCode = {};
    TenantKey tenant = {};
    std::optional<Tier> tier = {}; // empty: by the tenant
};

/// Adds a client: one paste fills it, Enter stores the secret and adds the client. A subscription
/// or a tenant that is not there yet is added along.
class AddClientDialog final : public FormDialog
{
    Q_OBJECT

public:
    AddClientDialog(Workspace &workspace,
                    SecretClipboard &clipboard,
                    const Theme &theme,
                    const ClientPlace &place,
                    QWidget *parent);
    ~AddClientDialog() override;

    /// Takes what is on the clipboard; whether anything was recognised in it.
    bool paste();

signals:
    /// The client is in the estate, its secret in the keychain.
    void added(const tenantry::ClientKey &client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    void buildFields(const ClientPlace &place);
    void fillChoices(const ClientPlace &place);
    void connectFields();
    void take(const ClientPaste &paste);
    void tellPaste(const ClientPaste &paste);
    void refresh();
    QString proposedName() const;
    Tier tier() const;
    void save();
    Result<SubscriptionKey> chosenSubscription();
    Result<TenantKey> chosenTenant(const SubscriptionKey &subscription);
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
    EstateChange m_along; // what is added with the client: its subscription, its tenant
};

} // namespace tenantry
