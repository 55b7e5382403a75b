#include "ui/dialogs/addsubscriptiondialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 440;

} // namespace

AddSubscriptionDialog::AddSubscriptionDialog(Workspace &workspace,
                                             const Theme &theme,
                                             QWidget *parent)
    : FormDialog(theme,
                 tr("Add subscription"),
                 tr("A subscription is a licence number with an entitlement, as My Qlik lists it."),
                 parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(this))
    , m_licenceNumber(new QLineEdit(this))
    , m_entitlement(new QComboBox(this))
{
    setObjectName(u"addSubscriptionDialog"_s);
    setMinimumWidth(narrowest);
    m_entitlement->addItem(tr("Multiple tenants"), static_cast<int>(Entitlement::MultipleTenants));
    m_entitlement->addItem(tr("Single tenant"), static_cast<int>(Entitlement::SingleTenant));
    m_licenceNumber->setPlaceholderText(tr("Optional"));
    addField(tr("&Name:"), m_name, u"subscriptionName"_s);
    addField(tr("&Licence number:"), m_licenceNumber, u"licenceNumber"_s);
    addField(tr("&Entitlement:"), m_entitlement, u"entitlement"_s);
    connect(addMainButton(tr("Add subscription")), &QPushButton::clicked, this,
            &AddSubscriptionDialog::save);
    m_name->setFocus();
}

void AddSubscriptionDialog::save()
{
    const Result<SubscriptionKey> key = m_workspace.addSubscription(
        {.name = m_name->text(),
         .licenceNumber = m_licenceNumber->text(),
         .entitlement = static_cast<Entitlement>(m_entitlement->currentData().toInt())});
    if (!key)
        return tell(key.error());
    emit added(*key);
    accept();
}

} // namespace tenantry
