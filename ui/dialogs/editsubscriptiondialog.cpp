#include "ui/dialogs/editsubscriptiondialog.h"

#include "app/domain/edits.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

EditSubscriptionDialog::EditSubscriptionDialog(Workspace &workspace,
                                               const Theme &theme,
                                               const SubscriptionKey &subscription,
                                               const QString &regionCode,
                                               QWidget *parent)
    : FormDialog(theme,
                 regionCode.isEmpty() ? tr("Edit subscription") : tr("Edit region"),
                 tr("The environment holds for all tenants in it that have none of their own."),
                 parent)
    , m_workspace(workspace)
    , m_subscription(subscription)
    , m_regionCode(regionCode)
    , m_name(new QLineEdit(this))
    , m_licenceNumber(new QLineEdit(this))
    , m_entitlement(new QComboBox(this))
    , m_environment(new QComboBox(this))
{
    setObjectName(u"editSubscriptionDialog"_s);
    setMinimumWidth(narrowest);
    m_entitlement->addItem(tr("Multiple tenants"), static_cast<int>(Entitlement::MultipleTenants));
    m_entitlement->addItem(tr("Single tenant"), static_cast<int>(Entitlement::SingleTenant));
    m_environment->setEditable(true);
    m_environment->addItems({QString(), u"prod"_s, u"test"_s, u"dev"_s});
    addField(tr("&Name:"), m_name, u"subscriptionName"_s);
    addField(tr("&Licence number:"), m_licenceNumber, u"licenceNumber"_s);
    addField(tr("En&titlement:"), m_entitlement, u"entitlement"_s);
    addField(tr("&Environment:"), m_environment, u"environment"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_licenceNumber, m_entitlement})
        form().setRowVisible(field, regionCode.isEmpty());
    if (const Subscription *known = workspace.estate().subscription(subscription))
        showValues(*known);
    connect(addMainButton(tr("Save")), &QPushButton::clicked, this, &EditSubscriptionDialog::save);
    QWidget *first = regionCode.isEmpty() ? static_cast<QWidget *>(m_name) : m_environment;
    first->setFocus();
}

void EditSubscriptionDialog::showValues(const Subscription &subscription)
{
    m_name->setText(subscription.name);
    m_licenceNumber->setText(subscription.licenceNumber);
    m_entitlement->setCurrentIndex(
        m_entitlement->findData(static_cast<int>(subscription.entitlement)));
    const bool isRegion = !m_regionCode.isEmpty();
    m_environment->setEditText(isRegion ? subscription.regionEnvironments.value(m_regionCode)
                                        : subscription.environment);
    if (isRegion && !subscription.environment.isEmpty())
        m_environment->lineEdit()->setPlaceholderText(
            tr("%1, from its subscription").arg(subscription.environment));
}

Subscription EditSubscriptionDialog::wanted(Subscription subscription) const
{
    const QString environment = m_environment->currentText().simplified();
    if (!m_regionCode.isEmpty()) {
        if (environment.isEmpty())
            subscription.regionEnvironments.remove(m_regionCode);
        else
            subscription.regionEnvironments.insert(m_regionCode, environment);
        return subscription;
    }
    subscription.name = m_name->text();
    subscription.licenceNumber = m_licenceNumber->text();
    subscription.entitlement = static_cast<Entitlement>(m_entitlement->currentData().toInt());
    subscription.environment = environment;
    return subscription;
}

void EditSubscriptionDialog::save()
{
    const Subscription *known = m_workspace.estate().subscription(m_subscription);
    if (!known)
        return reject();
    const Result<Subscription> subscription = editedSubscription(wanted(*known),
                                                                 m_workspace.estate());
    if (!subscription)
        return tell(subscription.error());
    if (*subscription == *known)
        return accept();
    const Result<void> applied = m_workspace.apply({.subscriptions = {*subscription}},
                                                   tr("Edit the subscription “%1”")
                                                       .arg(subscription->name));
    if (!applied)
        return tell(applied.error());
    accept();
}

} // namespace tenantry
