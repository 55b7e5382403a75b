#include "ui/quickswitch/quickswitchdesk.h"

#include "ui/actions.h"
#include "ui/quickswitch/quickswitch.h"

namespace tenantry {

QuickSwitchDesk::QuickSwitchDesk(const DeskParts &parts,
                                 const TenantModel &tenants,
                                 QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_tenants(tenants)
{
    connect(parts.actions.at(ActionId::QuickSwitch), &QAction::triggered, this,
            &QuickSwitchDesk::open);
}

void QuickSwitchDesk::open()
{
    if (!m_switch) {
        m_switch = new QuickSwitch(m_parts, m_tenants);
        connect(m_switch, &QuickSwitch::verbChosen, this, &QuickSwitchDesk::verbChosen);
    }
    m_switch->open();
}

} // namespace tenantry
