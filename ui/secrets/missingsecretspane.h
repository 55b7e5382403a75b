#pragma once

#include "app/services/secretcheck.h"
#include "ui/deskparts.h"
#include "ui/secrets/missingsecretsmodel.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tenantry {

class EmptyState;
class SecretClipboard;

/// The checklist after a hand-over: the clients whose secret the keychain does not hold, each to be
/// pasted. The keychain is looked into when the user says so, and never else.
class MissingSecretsPane final : public QWidget
{
    Q_OBJECT

public:
    MissingSecretsPane(const DeskParts &parts,
                       SecretClipboard &clipboard,
                       QWidget *parent = nullptr);
    ~MissingSecretsPane() override;

signals:
    /// The keychain said this.
    void looked(const tenantry::SeenSecrets &seen);

private:
    void build();
    void refresh();
    QString countText() const;
    ClientKey chosen() const;
    void paste(const ClientKey &client);
    void takeStored(const ClientKey &client, const Result<void> &stored);
    void check();
    void takeSeen(const SecretCheck &check);
    void takeChecked(Result<void> checked);
    /// Where the keychain is locked, it can be unlocked, and what failed is done again.
    void tell(const Error &error, const std::function<void()> &again);

    DeskParts m_parts;
    SecretClipboard &m_clipboard;
    MissingSecretsModel m_model;
    QLabel *m_line;
    QLabel *m_hint;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    EmptyState *m_empty;
    QPushButton *m_paste;
    QPushButton *m_check;
    std::unique_ptr<SecretCheck> m_running;
    bool m_isChecked = false; // to the end, since the window opened
};

} // namespace tenantry
