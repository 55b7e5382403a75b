#include "ui/dialogs/addclientdialog.h"

#include "app/domain/hostbinding.h"
#include "ui/dialogs/clientchoices.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/secretedit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 560;

QComboBox *typableCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

AddClientDialog::AddClientDialog(Workspace &workspace,
                                 SecretClipboard &clipboard,
                                 const Theme &theme,
                                 const ClientPlace &place,
                                 QWidget *parent)
    : FormDialog(theme,
                 tr("Add client"),
                 tr("Paste what was shown when the client was made: its ID and its secret, in any "
                    "order and form. The secret goes to the keychain and is not shown again."),
                 parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_clientId(new QLineEdit(this))
    , m_secret(new SecretEdit(this))
    , m_hint(new QLabel(this))
    , m_tiers(new QWidget(this))
    , m_tierGroup(new QButtonGroup(this))
    , m_tierHelp(new QLabel(this))
    , m_subscription(typableCombo(this))
    , m_region(new QComboBox(this))
    , m_tenant(typableCombo(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(u"addClientDialog"_s);
    setMinimumWidth(narrowest);
    buildFields(place);
    fillChoices(place);
    connectFields();
    refresh();
    m_clientId->setFocus();
}

AddClientDialog::~AddClientDialog() = default;

void AddClientDialog::buildFields(const ClientPlace &place)
{
    auto *row = new QHBoxLayout(m_tiers);
    row->setContentsMargins(0, 0, 0, 0);
    for (const TierChoice &choice : tierChoices()) {
        auto *button = new QRadioButton(tr(choice.title), m_tiers);
        button->setObjectName(u"tier-"_s + tierWord(choice.tier));
        row->addWidget(button);
        m_tierGroup->addButton(button, static_cast<int>(choice.tier));
    }
    row->addStretch();
    const Tier first = place.tier.value_or(place.tenant.isNull() ? Tier::Region : Tier::Tenant);
    m_tierGroup->button(static_cast<int>(first))->setChecked(true);
    for (QLabel *text : {m_hint, m_tierHelp}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setForegroundRole(QPalette::PlaceholderText);
    }
    m_hint->setObjectName(u"pasteHint"_s);
    auto *pasteButton = new QPushButton(tr("&Paste from clipboard"), this);
    pasteButton->setObjectName(u"pasteButton"_s);
    pasteButton->setAutoDefault(false);
    connect(pasteButton, &QPushButton::clicked, this, &AddClientDialog::paste);

    form().addRow(pasteButton, m_hint);
    addField(tr("Client &ID:"), m_clientId, u"clientId"_s);
    addField(tr("Client &secret:"), m_secret, u"clientSecret"_s);
    addField(tr("Tier:"), m_tiers, u"tiers"_s);
    form().addRow(QString(), m_tierHelp);
    addField(tr("S&ubscription:"), m_subscription, u"subscription"_s);
    addField(tr("&Region:"), m_region, u"region"_s);
    addField(tr("&Tenant:"), m_tenant, u"tenant"_s);
    addField(tr("&Name:"), m_name, u"clientName"_s);
    addMainButton(tr("Save and test"));
}

void AddClientDialog::fillChoices(const ClientPlace &place)
{
    const Estate &estate = m_workspace.estate();
    fillSubscriptions(*m_subscription, estate, place.subscription);
    m_subscription->lineEdit()->setPlaceholderText(tr("A new name adds the subscription"));
    for (const Region &region : m_workspace.regions().regions())
        m_region->addItem(u"%1  (%2, %3)"_s.arg(region.name, region.code, region.awsCode),
                          region.code);
    m_region->setCurrentIndex(std::max(0, m_region->findData(place.regionCode)));
    for (const Tenant &tenant : estate.tenants())
        m_tenant->addItem(tenant.host, tenant.key.value);
    const Tenant *tenant = estate.tenant(place.tenant);
    m_tenant->setCurrentIndex(tenant ? m_tenant->findData(tenant->key.value) : -1);
    m_tenant->lineEdit()->setPlaceholderText(
        tr("Such as acme.eu.qlikcloud.com; a new host adds it"));
}

void AddClientDialog::connectFields()
{
    for (QLineEdit *edit : {m_clientId, static_cast<QLineEdit *>(m_secret), m_name,
                            m_tenant->lineEdit(), m_subscription->lineEdit()})
        edit->installEventFilter(this);
    connect(m_tierGroup, &QButtonGroup::idToggled, this, &AddClientDialog::refresh);
    connect(m_region, &QComboBox::currentIndexChanged, this, &AddClientDialog::refresh);
    connect(m_tenant, &QComboBox::editTextChanged, this, &AddClientDialog::refresh);
    connect(findChild<QPushButton *>(u"mainButton"_s), &QPushButton::clicked, this,
            &AddClientDialog::save);
}

bool AddClientDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A paste anywhere in the dialog is looked at first; what is not recognised goes on as usual.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste())
        return true;
    return FormDialog::eventFilter(watched, event);
}

bool AddClientDialog::paste()
{
    const ClientPaste paste = readClientPaste(m_clipboard.read());
    if (paste.clientId.isEmpty() && paste.secret.isEmpty()) {
        m_hint->setText(tr("No client ID and no client secret was recognised on the clipboard."));
        return false;
    }
    take(paste);
    return true;
}

void AddClientDialog::take(const ClientPaste &paste)
{
    if (!paste.clientId.isEmpty())
        m_clientId->setText(paste.clientId);
    if (!paste.secret.isEmpty())
        m_secret->put(paste.secret);
    const Result<QlikHost> host = parseHost(paste.host, m_workspace.regions());
    const bool isTenant = host && host->kind == HostKind::Tenant;
    if (host && !host->regionCode.isEmpty())
        m_region->setCurrentIndex(std::max(0, m_region->findData(host->regionCode)));
    if (isTenant) {
        m_tenant->setEditText(host->host);
        const Tenant *known = m_workspace.estate().tenantByHost(host->host);
        if (known)
            m_subscription->setCurrentIndex(m_subscription->findData(known->subscription.value));
    }
    if (!paste.name.isEmpty())
        m_name->setText(paste.name);
    refresh();
    tellPaste(paste);
}

void AddClientDialog::tellPaste(const ClientPaste &paste)
{
    QStringList found;
    if (!paste.clientId.isEmpty())
        found.append(tr("a client ID"));
    if (!paste.secret.isEmpty())
        found.append(tr("a client secret of %n character(s)", nullptr,
                        static_cast<int>(paste.secret.size())));
    if (!paste.host.isEmpty())
        found.append(tr("the host %1").arg(paste.host));
    m_hint->setText(tr("Recognised: %1.").arg(found.join(tr(", "))));
}

void AddClientDialog::refresh()
{
    const Tier chosen = tier();
    form().setRowVisible(m_subscription, true);
    form().setRowVisible(m_region, chosen == Tier::Region);
    form().setRowVisible(m_tenant, chosen == Tier::Tenant);
    m_tierHelp->setText(tr(tierChoiceOf(chosen).help));
    m_name->setPlaceholderText(proposedName());
}

QString AddClientDialog::proposedName() const
{
    switch (tier()) {
    case Tier::Organization: return u"organization"_s;
    case Tier::Region: return m_region->currentData().toString() + u"-main"_s;
    case Tier::Tenant: {
        const Result<QlikHost> host = parseHost(m_tenant->currentText(), m_workspace.regions());
        return host ? host->label : QString();
    }
    }
    return {};
}

Tier AddClientDialog::tier() const
{
    return static_cast<Tier>(m_tierGroup->checkedId());
}

void AddClientDialog::save()
{
    ClientInput input{.name = m_name->text().trimmed().isEmpty() ? proposedName() : m_name->text(),
                      .tier = tier(),
                      .clientId = m_clientId->text(),
                      .regionCode = m_region->currentData().toString()};
    Secret secret = m_secret->secret();
    const Result<void> checked = checkSecret(secret, input.clientId.trimmed(),
                                             m_workspace.estate());
    if (!checked)
        return tell(checked.error());
    m_along = {};
    const bool wantsSubscription = input.tier != Tier::Organization
                                || !m_subscription->currentText().trimmed().isEmpty();
    if (wantsSubscription) {
        const Result<SubscriptionKey> subscription = chosenSubscription();
        if (!subscription)
            return tell(subscription.error());
        input.subscription = *subscription;
    }
    if (input.tier == Tier::Tenant) {
        const Result<TenantKey> tenant = chosenTenant(input.subscription);
        if (!tenant)
            return tell(tenant.error());
        input.tenant = *tenant;
    }
    setBusy(tr("Storing the secret in the keychain…"));
    m_workspace.addClient(input, std::move(secret), {this, &AddClientDialog::takeAdded}, m_along);
}

Result<SubscriptionKey> AddClientDialog::chosenSubscription()
{
    const QString name = m_subscription->currentText().trimmed();
    if (const Subscription *known = m_workspace.estate().subscriptionByName(name))
        return known->key;
    if (tier() == Tier::Tenant)
        if (const Tenant *tenant = m_workspace.estate().tenantByHost(m_tenant->currentText()))
            return tenant->subscription;
    if (name.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("The subscription is missing. Choose one, or type a name to add it.")};
    const Result<Subscription> added = newSubscription({.name = name}, m_workspace.estate());
    if (!added)
        return added.error();
    m_along.subscriptions.append(*added);
    return added->key;
}

Result<TenantKey> AddClientDialog::chosenTenant(const SubscriptionKey &subscription)
{
    const Result<QlikHost> host = parseHost(m_tenant->currentText(), m_workspace.regions());
    if (!host)
        return host.error();
    if (const Tenant *known = m_workspace.estate().tenantByHost(host->host))
        return known->key;
    Estate with = m_workspace.estate();
    with.apply(m_along);
    const Result<Tenant> added = newTenant({.host = host->host, .subscription = subscription}, with,
                                           m_workspace.regions());
    if (!added)
        return added.error();
    m_along.tenants.append(*added);
    return added->key;
}

void AddClientDialog::takeAdded(Result<ClientKey> client)
{
    if (!client)
        return tell(client.error());
    m_secret->forget();
    emit added(*client);
    accept();
}

void AddClientDialog::reject()
{
    m_secret->forget();
    FormDialog::reject();
}

} // namespace tenantry
