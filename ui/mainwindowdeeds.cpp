// What the window does with what is chosen; how it is built is in mainwindow.cpp.
#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/detailpane.h"
#include "ui/estatepane.h"
#include "ui/mainwindow.h"
#include "ui/tenantpane.h"
#include "ui/testdesk.h"
#include "ui/views/tenanttable.h"

#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array rowCommands{ActionId::Test,          ActionId::CopyToken,
                                 ActionId::CopyClientId,  ActionId::OpenInBrowser,
                                 ActionId::ReplaceSecret, ActionId::Export};

} // namespace

void MainWindow::refresh()
{
    m_tenantPane->refresh();
    refreshActions();
    showDetails();
}

void MainWindow::refreshActions()
{
    const bool isOne = chosenTenants().size() == 1;
    const ClientKey client = chosenClient();
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
    const QList<TenantKey> chosen = chosenTenants();
    if (chosen.size() == 1) {
        const int row = m_tenants.rowOf(chosen.first());
        m_detailPane->show(tenantDetails(m_workspace, chosen.first(), m_tenants.shownStatus(row)));
        return;
    }
    if (chosen.isEmpty() && m_filter.scope().kind == Scope::Kind::Client) {
        m_detailPane->show(clientDetails(m_workspace, m_filter.scope().client));
        return;
    }
    QList<Status> statuses;
    for (const TenantKey &tenant : chosen.isEmpty() ? m_filter.tenants() : chosen)
        statuses.append(m_tenants.shownStatus(m_tenants.rowOf(tenant)));
    const auto count = static_cast<int>(statuses.size());
    m_detailPane->show(selectionDetails(chosen.isEmpty()
                                            ? tr("%n tenant(s)", nullptr, count)
                                            : tr("%n tenant(s) selected", nullptr, count),
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
    const QList<TenantKey> chosen = chosenTenants();
    if (chosen.isEmpty() && m_filter.scope().kind == Scope::Kind::Client)
        m_testDesk->testClient(m_filter.scope().client);
    else
        m_testDesk->testTenants(chosen.isEmpty() ? m_filter.tenants() : chosen);
}

void MainWindow::askFirstContact(const QList<TestTarget> &targets,
                                 const QList<TestTarget> &firstContacts)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"firstContact"_s);
    question->setText(
        tr("%n tenant(s) do not know their client yet. The first request makes a bot user with "
           "TenantAdmin rights there and may take one professional licence.",
           nullptr, static_cast<int>(firstContacts.size())));
    QPushButton *contact = question->addButton(tr("Contact and create bot user"),
                                               QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(question, &QMessageBox::buttonClicked, this,
            [this, targets, contact](QAbstractButton *clicked) {
        if (clicked == static_cast<QAbstractButton *>(contact))
            m_sweeps.start(targets, true);
    });
    question->open();
}

void MainWindow::openInBrowser()
{
    const QList<TenantKey> chosen = chosenTenants();
    const Tenant *tenant = chosen.size() == 1 ? m_workspace.estate().tenant(chosen.first())
                                              : nullptr;
    if (tenant)
        QDesktopServices::openUrl(QUrl(u"https://%1/"_s.arg(tenant->host)));
}

QList<TenantKey> MainWindow::chosenTenants() const
{
    QList<TenantKey> chosen;
    for (const int row : m_tenantPane->table().selectedRows())
        chosen.append(m_tenants.at(m_filter.mapToSource(m_filter.index(row, 0)).row()).tenant);
    if (chosen.isEmpty() && m_filter.scope().kind == Scope::Kind::Tenant)
        chosen.append(m_filter.scope().tenant);
    return chosen;
}

ClientKey MainWindow::chosenClient() const
{
    const QList<TenantKey> chosen = chosenTenants();
    if (chosen.isEmpty())
        return m_filter.scope().client;
    const Tenant *tenant = m_workspace.estate().tenant(chosen.first());
    const Client *client = tenant && chosen.size() == 1
                             ? effectiveClient(m_workspace.estate(), *tenant)
                             : nullptr;
    return client ? client->key : ClientKey();
}

WindowState::Parts MainWindow::parts()
{
    return {*this, *m_across, *m_down, m_tenantPane->table()};
}

} // namespace tenantry
