#pragma once

#include "app/domain/key.h"
#include "ui/deskparts.h"
#include "ui/quickswitch/switchverb.h"

#include <QObject>

namespace tenantry {

class QuickSwitch;
class TenantModel;

/// Opens the quick switch; it is made when it is first wanted.
class QuickSwitchDesk final : public QObject
{
    Q_OBJECT

public:
    /// The tenants outlive it.
    QuickSwitchDesk(const DeskParts &parts, const TenantModel &tenants, QObject *parent);

signals:
    void verbChosen(tenantry::SwitchVerb verb, const tenantry::TenantKey &tenant);

private:
    void open();

    DeskParts m_parts;
    const TenantModel &m_tenants;
    QuickSwitch *m_switch = nullptr; // a child of the window
};

} // namespace tenantry
