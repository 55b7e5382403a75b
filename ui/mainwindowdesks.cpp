// The desks and the views of the window; a new one needs a line here.
#include "app/services/workspace.h"
#include "ui/deskparts.h"
#include "ui/editdesk.h"
#include "ui/mainwindow.h"
#include "ui/tenantpane.h"
#include "ui/viewstack.h"

namespace tenantry {

void MainWindow::addDesks()
{
    const DeskParts parts{m_workspace, m_theme, m_actions, m_selection, m_tenantPane->messages(),
                          *this};
    new EditDesk(parts, this);
}

void MainWindow::addViews() {}

} // namespace tenantry
