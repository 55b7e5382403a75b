#include "ui/dialogdesk.h"

#include "ui/dialogs/addclientdialog.h"
#include "ui/dialogs/addsubscriptiondialog.h"
#include "ui/dialogs/addtenantdialog.h"
#include "ui/dialogs/createclientdialog.h"
#include "ui/dialogs/firstcontactdialog.h"
#include "ui/dialogs/replacesecretdialog.h"

namespace tenantry {

DialogDesk::DialogDesk(Workspace &workspace,
                       SecretClipboard &clipboard,
                       const Theme &theme,
                       QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_theme(theme)
    , m_window(window)
{}

void DialogDesk::addClient(const ClientPlace &place)
{
    auto *dialog = new AddClientDialog(m_workspace, m_clipboard, m_theme, place, &m_window);
    connect(dialog, &ClientDialog::added, this, &DialogDesk::clientAdded);
    open(dialog);
}

void DialogDesk::createClient(const ClientPlace &place)
{
    auto *dialog = new CreateClientDialog(m_workspace, m_clipboard, m_theme, place, &m_window);
    connect(dialog, &ClientDialog::added, this, &DialogDesk::clientAdded);
    connect(dialog, &CreateClientDialog::replacementWanted, this, &DialogDesk::replaceSecret);
    open(dialog);
}

void DialogDesk::addTenant(const SubscriptionKey &subscription)
{
    open(new AddTenantDialog(m_workspace, m_theme, subscription, &m_window));
}

void DialogDesk::addSubscription()
{
    open(new AddSubscriptionDialog(m_workspace, m_theme, &m_window));
}

void DialogDesk::replaceSecret(const ClientKey &client)
{
    auto *dialog = new ReplaceSecretDialog(m_workspace, m_clipboard, m_theme, client, &m_window);
    connect(dialog, &ReplaceSecretDialog::replaced, this, &DialogDesk::secretReplaced);
    open(dialog);
}

void DialogDesk::askFirstContact(const QList<TestTarget> &targets,
                                 const QList<TestTarget> &firstContacts,
                                 const Decision &decide)
{
    auto *dialog = new FirstContactDialog(m_workspace, m_theme, targets, firstContacts, &m_window);
    connect(dialog, &FirstContactDialog::decided, this, decide);
    open(dialog);
}

void DialogDesk::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tenantry
