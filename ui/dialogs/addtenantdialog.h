#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tenantry {

/// Adds one tenant, or several by their hosts, one a line: all of them or none.
class AddTenantDialog final : public FormDialog
{
    Q_OBJECT

public:
    AddTenantDialog(Workspace &workspace,
                    const Theme &theme,
                    const SubscriptionKey &subscription,
                    QWidget *parent);

signals:
    void added(const QList<tenantry::TenantKey> &tenants);

private:
    void refresh();
    QStringList hosts() const;
    void save();
    Result<EstateChange> wanted() const;

    Workspace &m_workspace;
    QPlainTextEdit *m_hosts;
    QComboBox *m_subscription;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_tags;
};

} // namespace tenantry
