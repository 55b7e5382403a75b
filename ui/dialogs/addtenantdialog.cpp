#include "ui/dialogs/addtenantdialog.h"

#include "app/domain/tags.h"
#include "ui/dialogs/clientchoices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 520;
constexpr int hostLines = 3;

} // namespace

AddTenantDialog::AddTenantDialog(Workspace &workspace,
                                 const Theme &theme,
                                 const SubscriptionKey &subscription,
                                 QWidget *parent)
    : FormDialog(theme,
                 tr("Add tenant"),
                 tr("Enter the host or the address of a tenant, or several, one a line. The region "
                    "comes from the host. Nothing is contacted."),
                 parent)
    , m_workspace(workspace)
    , m_hosts(new QPlainTextEdit(this))
    , m_subscription(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_tags(new QLineEdit(this))
{
    setObjectName(u"addTenantDialog"_s);
    setMinimumWidth(narrowest);
    m_hosts->setTabChangesFocus(true);
    m_hosts->setPlaceholderText(u"acme.eu.qlikcloud.com"_s);
    m_hosts->setFixedHeight(m_hosts->fontMetrics().lineSpacing() * hostLines + 16);
    fillSubscriptions(*m_subscription, workspace.estate(), subscription);
    if (m_subscription->count() == 0) {
        m_subscription->setEditable(true);
        m_subscription->lineEdit()->setPlaceholderText(tr("A new name adds the subscription"));
    }
    m_environment->setEditable(true);
    m_environment->addItems({QString(), u"prod"_s, u"test"_s, u"dev"_s});
    m_environment->lineEdit()->setPlaceholderText(tr("Optional: prod, test, …"));
    m_tags->setPlaceholderText(tr("Optional, separated by commas"));
    addField(tr("&Host:"), m_hosts, u"tenantHosts"_s);
    addField(tr("S&ubscription:"), m_subscription, u"subscription"_s);
    addField(tr("&Name:"), m_name, u"tenantName"_s);
    addField(tr("&Environment:"), m_environment, u"environment"_s);
    addField(tr("&Tags:"), m_tags, u"tags"_s);
    connect(m_hosts, &QPlainTextEdit::textChanged, this, &AddTenantDialog::refresh);
    connect(addMainButton(tr("Add tenant")), &QPushButton::clicked, this, &AddTenantDialog::save);
    refresh();
    m_hosts->setFocus();
}

void AddTenantDialog::refresh()
{
    const QStringList entered = hosts();
    form().setRowVisible(m_name, entered.size() <= 1);
    const QString host = entered.isEmpty() ? QString() : entered.first();
    m_name->setPlaceholderText(QString(host).remove(u"https://"_s).section(u'.', 0, 0));
    auto *main = findChild<QPushButton *>(u"mainButton"_s);
    main->setText(entered.size() > 1
                      ? tr("Add %n tenant(s)", nullptr, static_cast<int>(entered.size()))
                      : tr("Add tenant"));
}

QStringList AddTenantDialog::hosts() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return m_hosts->toPlainText().split(separators, Qt::SkipEmptyParts);
}

void AddTenantDialog::save()
{
    const Result<EstateChange> change = wanted();
    if (!change)
        return tell(change.error());
    const Result<void> applied = m_workspace.apply(*change);
    if (!applied)
        return tell(applied.error());
    QList<TenantKey> keys;
    for (const Tenant &tenant : change->tenants)
        keys.append(tenant.key);
    emit added(keys);
    accept();
}

Result<EstateChange> AddTenantDialog::wanted() const
{
    EstateChange change;
    Estate after = m_workspace.estate(); // the hosts are checked against each other as well
    SubscriptionKey subscription{m_subscription->currentData().toString()};
    if (m_subscription->isEditable()) {
        const Result<Subscription> fresh = newSubscription({.name = m_subscription->currentText()},
                                                           after);
        if (!fresh)
            return fresh.error();
        change.subscriptions.append(*fresh);
        after.apply({.subscriptions = {*fresh}});
        subscription = fresh->key;
    }
    const QStringList entered = hosts();
    for (const QString &host : entered.isEmpty() ? QStringList{QString()} : entered) {
        const Result<Tenant> tenant = newTenant({.host = host,
                                                 .subscription = subscription,
                                                 .name = entered.size() == 1 ? m_name->text()
                                                                             : QString(),
                                                 .environment = m_environment->currentText(),
                                                 .tags = tagsOf(m_tags->text())},
                                                after, m_workspace.regions());
        if (!tenant)
            return tenant.error();
        change.tenants.append(*tenant);
        after.apply({.tenants = {*tenant}});
    }
    return change;
}

} // namespace tenantry
