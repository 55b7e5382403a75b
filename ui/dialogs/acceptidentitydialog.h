#pragma once

#include "app/domain/identity.h"
#include "app/services/testresult.h"
#include "ui/dialogs/formdialog.h"

namespace tenantry {

class Workspace;

/// Shows the identity that is kept of a tenant beside the one that answered last, and asks whether
/// the new one is right. Cancel is the default.
class AcceptIdentityDialog final : public FormDialog
{
    Q_OBJECT

public:
    AcceptIdentityDialog(Workspace &workspace,
                         const Theme &theme,
                         const TestResult &result,
                         QWidget *parent);

private:
    void addComparison();
    void addButtons();
    void acceptSeen();

    Workspace &m_workspace;
    TestTarget m_target;
    Identity m_seen;
};

} // namespace tenantry
