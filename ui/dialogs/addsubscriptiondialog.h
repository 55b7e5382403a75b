#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;

namespace tenantry {

class AddSubscriptionDialog final : public FormDialog
{
    Q_OBJECT

public:
    AddSubscriptionDialog(Workspace &workspace, const Theme &theme, QWidget *parent);

signals:
    void added(const tenantry::SubscriptionKey &subscription);

private:
    void save();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_licenceNumber;
    QComboBox *m_entitlement;
};

} // namespace tenantry
