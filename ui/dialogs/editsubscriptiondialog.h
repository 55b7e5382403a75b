#pragma once

#include "app/services/workspace.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;

namespace tenantry {

/// Edits a subscription, or the environment of one of its regions.
class EditSubscriptionDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// With a region code: the region's environment alone.
    EditSubscriptionDialog(Workspace &workspace,
                           const Theme &theme,
                           const SubscriptionKey &subscription,
                           const QString &regionCode,
                           QWidget *parent);

private:
    void showValues(const Subscription &subscription);
    Subscription wanted(Subscription subscription) const;
    void save();

    Workspace &m_workspace;
    SubscriptionKey m_subscription;
    QString m_regionCode;
    QLineEdit *m_name;
    QLineEdit *m_licenceNumber;
    QComboBox *m_entitlement;
    QComboBox *m_environment;
};

} // namespace tenantry
