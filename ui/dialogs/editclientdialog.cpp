#include "ui/dialogs/editclientdialog.h"

#include "app/domain/edits.h"
#include "ui/widgets/optionaldate.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

EditClientDialog::EditClientDialog(Workspace &workspace,
                                   const Theme &theme,
                                   const ClientKey &client,
                                   QWidget *parent)
    : FormDialog(theme,
                 tr("Edit client"),
                 tr("Its ID, tier and reach are what it was made with in Qlik Cloud; they stay."),
                 parent)
    , m_workspace(workspace)
    , m_client(client)
    , m_name(new QLineEdit(this))
    , m_remarks(workspace.ports().clock.now().toLocalTime().date(), this)
{
    setObjectName(u"editClientDialog"_s);
    setMinimumWidth(narrowest);
    addField(tr("&Name:"), m_name, u"clientName"_s);
    addField(tr("&Owner:"), m_remarks.owner, u"owner"_s);
    addField(tr("N&otes:"), m_remarks.notes, u"notes"_s);
    addField(QString(), m_remarks.reminder, u"reminder"_s);
    if (const Client *known = workspace.estate().client(client)) {
        m_name->setText(known->name);
        m_remarks.show(known->remarks);
    }
    connect(addMainButton(tr("Save")), &QPushButton::clicked, this, &EditClientDialog::save);
    m_name->setFocus();
}

void EditClientDialog::save()
{
    const Client *known = m_workspace.estate().client(m_client);
    if (!known)
        return reject();
    Client changed = *known;
    changed.name = m_name->text();
    changed.remarks = m_remarks.remarks();
    const Result<Client> client = editedClient(changed);
    if (!client)
        return tell(client.error());
    if (*client == *known)
        return accept();
    const Result<void> applied = m_workspace.apply({.clients = {*client}},
                                                   tr("Edit the client “%1”").arg(client->name));
    if (!applied)
        return tell(applied.error());
    accept();
}

} // namespace tenantry
