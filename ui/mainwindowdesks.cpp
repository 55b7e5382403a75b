// The desks and the views of the window; a new one needs a line here.
#include "app/services/workspace.h"
#include "ui/backupdesk.h"
#include "ui/deskparts.h"
#include "ui/detailpane.h"
#include "ui/dialogdesk.h"
#include "ui/discoverydesk.h"
#include "ui/editdesk.h"
#include "ui/estatepane.h"
#include "ui/exports/exportdesk.h"
#include "ui/importdesk.h"
#include "ui/licences/licencespane.h"
#include "ui/mainwindow.h"
#include "ui/map/mappane.h"
#include "ui/panecycle.h"
#include "ui/quickswitch/quickswitchdesk.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/reminderspane.h"
#include "ui/searchdesk.h"
#include "ui/searchhelp.h"
#include "ui/secrets/missingsecretspane.h"
#include "ui/tenantpane.h"
#include "ui/testdesk.h"
#include "ui/trash/trashpane.h"
#include "ui/views/tenanttable.h"
#include "ui/viewstack.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/searchline.h"

#include <QLineEdit>

namespace tenantry {

void MainWindow::addDesks()
{
    auto *edits = new EditDesk(deskParts(), this);
    connect(m_testDesk, &TestDesk::identityWanted, m_dialogDesk, &DialogDesk::acceptIdentity);
    connect(m_dialogDesk, &DialogDesk::identityAccepted, edits, &EditDesk::tellDone);
    auto *searches = new SearchDesk(deskParts(), *m_search, this);
    connect(m_estatePane, &EstatePane::scopeChosen, searches, &SearchDesk::follow);
    connect(searches, &SearchDesk::scopeWanted, m_estatePane, &EstatePane::choose);
    new SearchHelp(*m_actions.at(ActionId::SearchTerms), *m_search);
    auto *quickSwitch = new QuickSwitchDesk(deskParts(), m_tenants, this);
    connect(quickSwitch, &QuickSwitchDesk::verbChosen, this, &MainWindow::serve);
    auto *discovery = new DiscoveryDesk(deskParts(), this);
    connect(m_dialogDesk, &DialogDesk::clientAdded, discovery, &DiscoveryDesk::offer);
    connect(discovery, &DiscoveryDesk::clientWanted, m_dialogDesk,
            [this] { m_dialogDesk->addClient({.tier = Tier::Organization}); });
    connect(discovery, &DiscoveryDesk::newClientWanted, m_dialogDesk,
            [this] { m_dialogDesk->createClient({.tier = Tier::Organization}); });
    new BackupDesk(deskParts(), this);
    new ExportDesk(deskParts(), m_state, this);
    auto *importDesk = new ImportDesk(deskParts(), m_clipboard, this);
    connect(importDesk, &ImportDesk::secretsMissing, this, [this] {
        m_search->clear();
        m_estatePane->choose({.kind = Scope::Kind::MissingSecrets});
    });
    auto *reminders = new ReminderDesk(deskParts(), m_state, this);
    connect(reminders, &ReminderDesk::scopeWanted, m_estatePane, &EstatePane::choose);
    addPaneCycle();
}

void MainWindow::addPaneCycle()
{
    ViewStack &views = m_tenantPane->views();
    auto *panes = new PaneCycle({m_estatePane, &views, m_detailPane, &m_tenantPane->messages()},
                                this);
    connect(m_actions.at(ActionId::NextPane), &QAction::triggered, panes, &PaneCycle::next);
    connect(m_actions.at(ActionId::PreviousPane), &QAction::triggered, panes, &PaneCycle::previous);
    connect(m_estatePane, &EstatePane::activated, panes, [panes, &views] { panes->enter(views); });
}

void MainWindow::addViews()
{
    ViewStack &views = m_tenantPane->views();
    views.add(Scope::Kind::Map, [this, &views] {
        auto *pane = new MapPane(deskParts(), m_filter, *m_tenantPane->table().selectionModel(),
                                 &views);
        connect(&pane->view(), &MapView::menuWanted, this, &MainWindow::showMenu);
        connect(&pane->view(), &MapView::tenantWanted, this, &MainWindow::choose);
        return pane;
    });
    views.add(Scope::Kind::Licences,
              [this, &views] { return new LicencesPane(deskParts(), &views); });
    views.add(Scope::Kind::MissingSecrets, [this, &views] {
        auto *pane = new MissingSecretsPane(deskParts(), m_clipboard, &views);
        connect(pane, &MissingSecretsPane::looked, &m_tree, &EstateTreeModel::noteSecrets);
        return pane;
    });
    views.add(Scope::Kind::Reminders, [this, &views] {
        auto *pane = new RemindersPane(deskParts(), &views);
        connect(pane, &RemindersPane::newSecretWanted, m_dialogDesk, &DialogDesk::replaceSecret);
        connect(pane, &RemindersPane::scopeWanted, m_estatePane, &EstatePane::choose);
        return pane;
    });
    views.add(Scope::Kind::Trash, [this, &views] { return new TrashPane(deskParts(), &views); });
}

DeskParts MainWindow::deskParts()
{
    return {m_workspace, m_theme, m_actions, m_selection, m_tenantPane->messages(), *this};
}

} // namespace tenantry
