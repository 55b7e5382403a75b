#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace tenantry {

/// Asks before the first request to tenants, naming what it causes. Cancel is the default; more
/// than five new contacts want their number typed.
class FirstContactDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `firstContacts` are those of `targets` that are new.
    FirstContactDialog(const Workspace &workspace,
                       const Theme &theme,
                       const QList<TestTarget> &targets,
                       const QList<TestTarget> &firstContacts,
                       QWidget *parent);

    static constexpr int mostWithoutTyping = 5;

signals:
    /// The user agreed to these; isAgreed is false when only known contacts are to be used.
    void decided(const QList<tenantry::TestTarget> &targets, bool isAgreed);

private:
    void showConsequence(const Workspace &workspace);
    void showList(const Workspace &workspace);
    void askForCount();
    void addButtons();
    void decide(const QList<TestTarget> &targets, bool isAgreed);

    QList<TestTarget> m_targets;
    QList<TestTarget> m_firstContacts;
    QLineEdit *m_count = nullptr;
};

} // namespace tenantry
