// What the window does with what is chosen; how it is built is in mainwindow.cpp.
#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/detailpane.h"
#include "ui/dialogdesk.h"
#include "ui/estatepane.h"
#include "ui/mainwindow.h"
#include "ui/subscriptiondetails.h"
#include "ui/tenantpane.h"
#include "ui/testdesk.h"
#include "ui/timetext.h"
#include "ui/tokendesk.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array rowCommands{ActionId::Test,           ActionId::CopyToken,
                                 ActionId::CopyClientId,   ActionId::OpenInBrowser,
                                 ActionId::ReplaceSecret,  ActionId::Edit,
                                 ActionId::MarkProduction, ActionId::Export,
                                 ActionId::Remove};

} // namespace

void MainWindow::refresh()
{
    m_tenantPane->refresh();
    refreshActions();
    showDetailPane();
    showDetails();
    emit m_selection.changed();
}

void MainWindow::refreshActions()
{
    const bool isOne = m_selection.tenants().size() == 1;
    const ClientKey client = m_selection.client();
    m_actions.at(ActionId::Test)
        ->setEnabled(!m_sweeps.isRunning() && (m_filter.rowCount() > 0 || !client.isNull()));
    m_actions.at(ActionId::TestAll)->setEnabled(!m_sweeps.isRunning() && m_tenants.rowCount() > 0);
    m_actions.at(ActionId::Cancel)->setEnabled(m_sweeps.isRunning());
    m_actions.at(ActionId::OpenInBrowser)->setEnabled(isOne);
    m_actions.at(ActionId::CopyToken)->setEnabled(isOne && !client.isNull());
    m_actions.at(ActionId::CopyClientId)->setEnabled(!client.isNull());
    m_actions.at(ActionId::ReplaceSecret)->setEnabled(!client.isNull());
    m_actions.at(ActionId::Export)->setEnabled(m_filter.rowCount() > 0);
}

void MainWindow::showDetails()
{
    const QList<TenantKey> chosen = m_selection.tenants();
    if (chosen.size() == 1) {
        const int row = m_tenants.rowOf(chosen.first());
        m_detailPane->show(tenantDetails(m_workspace, chosen.first(), m_tenants.shownStatus(row)));
        return;
    }
    if (chosen.isEmpty() && m_filter.scope().kind == Scope::Kind::Client) {
        m_detailPane->show(clientDetails(m_workspace, m_filter.scope().client));
        return;
    }
    QList<Status> statuses = chosen.isEmpty() ? m_filter.statuses() : QList<Status>();
    for (const TenantKey &tenant : chosen)
        statuses.append(m_tenants.shownStatus(m_tenants.rowOf(tenant)));
    const Scope &scope = m_filter.scope();
    if (chosen.isEmpty() && scope.kind == Scope::Kind::Subscription)
        return m_detailPane->show(subscriptionDetails(m_workspace, scope.subscription, statuses));
    const auto count = static_cast<int>(statuses.size());
    m_detailPane->show(selectionDetails(chosen.isEmpty()
                                            ? tenantsText(count)
                                            : tr("%1 selected").arg(tenantsText(count)),
                                        statuses));
}

void MainWindow::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : rowCommands)
        menu->addAction(m_actions.at(id));
    menu->popup(at);
}

void MainWindow::test()
{
    const QList<TenantKey> chosen = m_selection.tenants();
    if (chosen.isEmpty() && m_filter.scope().kind == Scope::Kind::Client)
        m_testDesk->testClient(m_filter.scope().client);
    else
        m_testDesk->testTenants(chosen.isEmpty() ? m_filter.tenants() : chosen);
}

void MainWindow::connectDialogs()
{
    const auto on = [this](ActionId id, auto deed) {
        connect(m_actions.at(id), &QAction::triggered, m_dialogDesk, deed);
    };
    on(ActionId::AddClient, [this] { m_dialogDesk->addClient(m_selection.place()); });
    on(ActionId::CreateClient, [this] { m_dialogDesk->createClient(m_selection.place()); });
    on(ActionId::AddTenant, [this] { m_dialogDesk->addTenant(m_selection.place().subscription); });
    on(ActionId::AddSubscription, [this] { m_dialogDesk->addSubscription(); });
    on(ActionId::ReplaceSecret, [this] { m_dialogDesk->replaceSecret(m_selection.client()); });
    connect(&m_sweeps, &SweepController::confirmationWanted, m_dialogDesk,
            [this](const QList<TestTarget> &targets, const QList<TestTarget> &firstContacts) {
        m_dialogDesk->askFirstContact(targets, firstContacts,
                                      [this](const QList<TestTarget> &agreed, bool isAgreed) {
            m_sweeps.start(agreed, isAgreed);
        });
    });
    connect(m_tokenDesk, &TokenDesk::confirmationWanted, m_dialogDesk,
            [this](const TestTarget &target) {
        m_dialogDesk->askFirstContact({target}, {target},
                                      [this, target](const auto &, bool isAgreed) {
            if (isAgreed)
                m_tokenDesk->copy(target, true);
        });
    });
    connect(m_dialogDesk, &DialogDesk::clientAdded, this, &MainWindow::testAdded);
    connect(m_dialogDesk, &DialogDesk::secretReplaced, this, &MainWindow::testAdded);
    connect(&m_workspace, &Workspace::storingFailed, this,
            [this](const Error &error) { tell(error, u"storing"_s); });
}

void MainWindow::connectClipboard()
{
    connect(m_actions.at(ActionId::CopyToken), &QAction::triggered, this,
            [this] { copyToken(m_selection.tenants()); });
    connect(m_actions.at(ActionId::CopyClientId), &QAction::triggered, this,
            [this] { copyClientId(m_selection.client()); });
    connect(m_actions.at(ActionId::Lock), &QAction::triggered, this, [this] {
        m_workspace.lock();
        m_clipboard.clear();
    });
    connect(m_detailPane, &DetailPane::copyWanted, &m_clipboard, &SecretClipboard::copyPlain);
    connect(qApp, &QCoreApplication::aboutToQuit, &m_clipboard, &SecretClipboard::clear);
}

void MainWindow::copyToken(const QList<TenantKey> &tenants)
{
    const QList<TestTarget> targets = m_workspace.effectiveTargets(tenants);
    if (targets.size() == 1)
        m_tokenDesk->copy(targets.first());
}

void MainWindow::copyClientId(const ClientKey &key)
{
    if (const Client *client = m_workspace.estate().client(key))
        m_clipboard.copyPlain(client->clientId, tr("Client ID of %1").arg(client->name));
}

void MainWindow::testAdded(const ClientKey &key)
{
    const Client *client = m_workspace.estate().client(key);
    if (!client)
        return;
    if (client->tier == Tier::Tenant)
        m_testDesk->testTenants({client->tenant});
    else
        m_testDesk->testClient(key);
}

void MainWindow::openInBrowser(const Tenant *tenant)
{
    if (tenant)
        QDesktopServices::openUrl(QUrl(u"https://%1/"_s.arg(tenant->host)));
}

void MainWindow::serve(SwitchVerb verb, const TenantKey &key)
{
    const Tenant *tenant = m_workspace.estate().tenant(key);
    if (!tenant)
        return;
    const Client *client = effectiveClient(m_workspace.estate(), *tenant);
    switch (verb) {
    case SwitchVerb::CopyToken: return copyToken({key});
    case SwitchVerb::Test: return m_testDesk->testTenants({key});
    case SwitchVerb::OpenInBrowser: return openInBrowser(tenant);
    case SwitchVerb::CopyClientId: return copyClientId(client ? client->key : ClientKey());
    case SwitchVerb::SelectInTable: return choose(tenant->host);
    }
}

WindowState::Parts MainWindow::parts()
{
    return {*m_across, *m_down, m_tenantPane->table()};
}

} // namespace tenantry
