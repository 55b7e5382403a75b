#pragma once

#include "app/domain/estatechange.h"
#include "app/services/testresult.h"
#include "ui/dialogs/clientplace.h"

#include <QObject>

#include <functional>

class QDialog;

namespace tenantry {

class SecretClipboard;
class Theme;
class Workspace;

/// Opens the dialogs of the window; none of them stops the others.
class DialogDesk final : public QObject
{
    Q_OBJECT

public:
    DialogDesk(Workspace &workspace,
               SecretClipboard &clipboard,
               const Theme &theme,
               QWidget &window);

    void addClient(const ClientPlace &place);
    void createClient(const ClientPlace &place);
    void addTenant(const SubscriptionKey &subscription);
    void addSubscription();
    void replaceSecret(const ClientKey &client);
    using Decision = std::function<void(const QList<TestTarget> &targets, bool isAgreed)>;
    /// `decide` is called when the user has agreed to something.
    void askFirstContact(const QList<TestTarget> &targets,
                         const QList<TestTarget> &firstContacts,
                         const Decision &decide);

signals:
    void clientAdded(const tenantry::ClientKey &client);
    void secretReplaced(const tenantry::ClientKey &client);

private:
    static void open(QDialog *dialog);

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    const Theme &m_theme;
    QWidget &m_window;
};

} // namespace tenantry
