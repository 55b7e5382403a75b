#include "ui/dialogs/edittenantsdialog.h"

#include "app/domain/environment.h"
#include "app/domain/reach.h"
#include "app/domain/tags.h"
#include "ui/widgets/optionaldate.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 520;

/// What all tenants agree in; a value in which they differ is left empty.
Tenant commonOf(const QList<TenantKey> &keys, const Estate &estate)
{
    Tenant common = *estate.tenant(keys.first());
    for (const TenantKey &key : keys) {
        const Tenant &tenant = *estate.tenant(key);
        if (tenant.environment != common.environment)
            common.environment.clear();
        if (tenant.remarks.owner != common.remarks.owner)
            common.remarks.owner.clear();
        if (tenant.remarks.notes != common.remarks.notes)
            common.remarks.notes.clear();
        if (tenant.remarks.remindOn != common.remarks.remindOn)
            common.remarks.remindOn = {};
    }
    return common;
}

template <typename Value, typename Before>
std::optional<Value> ifChanged(const Value &now, const Before &before)
{
    return now == before ? std::nullopt : std::optional(now);
}

} // namespace

EditTenantsDialog::EditTenantsDialog(Workspace &workspace,
                                     const Theme &theme,
                                     const QList<TenantKey> &tenants,
                                     QWidget *parent)
    : FormDialog(theme,
                 tenants.size() == 1
                     ? tr("Edit tenant")
                     : tr("Edit %n tenant(s)", nullptr, static_cast<int>(tenants.size())),
                 tenants.size() == 1
                     ? QString()
                     : tr("What you leave as it is stays as it is on each of them."),
                 parent)
    , m_workspace(workspace)
    , m_tenants(tenants)
    , m_common(commonOf(tenants, workspace.estate()))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_removedTags(new QLineEdit(this))
    , m_client(new QComboBox(this))
    , m_remarks(workspace.ports().clock.now().toLocalTime().date(), this)
{
    setObjectName(u"editTenantsDialog"_s);
    setMinimumWidth(narrowest);
    build();
    showValues();
    connect(addMainButton(tr("Save")), &QPushButton::clicked, this, &EditTenantsDialog::save);
    QWidget *first = isOne() ? static_cast<QWidget *>(m_name) : m_environment;
    first->setFocus();
}

void EditTenantsDialog::build()
{
    m_environment->setEditable(true);
    m_environment->addItems({QString(), u"prod"_s, u"test"_s, u"dev"_s});
    addField(tr("&Name:"), m_name, u"tenantName"_s);
    addField(tr("&Environment:"), m_environment, u"environment"_s);
    addField(isOne() ? tr("&Tags:") : tr("Add &tags:"), m_tags, u"tags"_s);
    addField(tr("&Remove tags:"), m_removedTags, u"removedTags"_s);
    addField(tr("&Client:"), m_client, u"pinnedClient"_s);
    addField(tr("&Owner:"), m_remarks.owner, u"owner"_s);
    addField(tr("N&otes:"), m_remarks.notes, u"notes"_s);
    addField(QString(), m_remarks.reminder, u"reminder"_s);
    form().setRowVisible(m_name, isOne());
    form().setRowVisible(m_client, isOne());
    form().setRowVisible(m_removedTags, !isOne());
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_removedTags->setPlaceholderText(tr("Separated by commas"));
}

void EditTenantsDialog::showValues()
{
    m_name->setText(m_common.name);
    m_environment->setEditText(m_common.environment);
    m_remarks.show(m_common.remarks);
    Tenant bare = m_common;
    bare.environment.clear();
    const QString inherited = environmentOf(m_workspace.estate(), bare);
    m_environment->lineEdit()->setPlaceholderText(
        !isOne()              ? tr("As it is on each")
        : inherited.isEmpty() ? tr("None")
                              : tr("%1, from its region or subscription").arg(inherited));
    if (!isOne())
        return;
    m_tags->setText(m_common.tags->join(u", "_s));
    fillClients(m_common);
}

void EditTenantsDialog::fillClients(const Tenant &tenant)
{
    const Estate &estate = m_workspace.estate();
    m_client->addItem(tr("Chosen by its tier"), QString());
    for (const Client &client : estate.clients())
        if (reaches(client, tenant))
            m_client->addItem(client.tier == Tier::Region
                                  ? tr("%1 (region level)").arg(client.name)
                                  : tr("%1 (tenant level)").arg(client.name),
                              client.key.value.toString());
    const int pinned = m_client->findData(tenant.pinnedClient.value.toString());
    m_client->setCurrentIndex(std::max(pinned, 0));
}

TenantEdit EditTenantsDialog::edit() const
{
    TenantEdit edit;
    const Remarks remarks = m_remarks.remarks();
    edit.environment = ifChanged(m_environment->currentText().simplified(), m_common.environment);
    edit.owner = ifChanged(remarks.owner, m_common.remarks.owner);
    edit.notes = ifChanged(remarks.notes, m_common.remarks.notes);
    edit.remindOn = ifChanged(remarks.remindOn, m_common.remarks.remindOn);
    edit.addedTags = tagsOf(m_tags->text());
    if (!isOne()) {
        edit.removedTags = tagsOf(m_removedTags->text());
        return edit;
    }
    edit.name = m_name->text();
    for (const QString &tag : m_common.tags)
        if (!edit.addedTags.contains(tag))
            edit.removedTags.append(tag);
    edit.pinnedClient = ClientKey{m_client->currentData().toString()};
    return edit;
}

void EditTenantsDialog::save()
{
    const Result<EstateChange> change = changeOf(edit(), m_tenants, m_workspace.estate());
    if (!change)
        return tell(change.error());
    const auto count = static_cast<int>(change->tenants.size());
    const QString label = isOne() ? tr("Edit the tenant “%1”").arg(m_common.name)
                                  : tr("Edit %n tenant(s)", nullptr, count);
    const Result<void> applied = m_workspace.apply(*change, label);
    if (!applied)
        return tell(applied.error());
    accept();
}

} // namespace tenantry
