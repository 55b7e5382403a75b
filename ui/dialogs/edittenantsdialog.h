#pragma once

#include "app/domain/tenantedit.h"
#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/remarksfields.h"

class QComboBox;
class QLineEdit;

namespace tenantry {

/// Edits one tenant, or what many have in common. Of many, a field that is left as it was changes
/// nothing.
class EditTenantsDialog final : public FormDialog
{
    Q_OBJECT

public:
    EditTenantsDialog(Workspace &workspace,
                      const Theme &theme,
                      const QList<TenantKey> &tenants,
                      QWidget *parent);

private:
    void build();
    void showValues();
    void fillClients(const Tenant &tenant);
    bool isOne() const { return m_tenants.size() == 1; }
    TenantEdit edit() const;
    void save();

    Workspace &m_workspace;
    QList<TenantKey> m_tenants;
    Tenant m_common; // what all of them have; empty where they differ
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_tags;
    QLineEdit *m_removedTags;
    QComboBox *m_client;
    RemarksFields m_remarks;
};

} // namespace tenantry
