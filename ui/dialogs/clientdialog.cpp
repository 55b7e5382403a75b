#include "ui/dialogs/clientdialog.h"

#include "app/domain/hostbinding.h"
#include "app/services/workspace.h"
#include "ui/dialogs/clientchoices.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/secretedit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

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

ClientDialog::ClientDialog(Workspace &workspace,
                           SecretClipboard &clipboard,
                           const Theme &theme,
                           const QString &title,
                           const QString &sentence,
                           QWidget *parent)
    : FormDialog(theme, title, sentence, parent)
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
    setMinimumWidth(narrowest);
    m_hint->setObjectName(u"pasteHint"_s);
    for (QLabel *text : {m_hint, m_tierHelp}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setForegroundRole(QPalette::PlaceholderText);
    }
}

ClientDialog::~ClientDialog() = default;

void ClientDialog::addPlaceFields()
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
    addField(tr("Tier:"), m_tiers, u"tiers"_s);
    form().addRow(QString(), m_tierHelp);
    addField(tr("S&ubscription:"), m_subscription, u"subscription"_s);
    addField(tr("&Region:"), m_region, u"region"_s);
    addField(tr("&Tenant:"), m_tenant, u"tenant"_s);
}

void ClientDialog::addPasteButton()
{
    auto *button = new QPushButton(tr("&Paste from clipboard"), this);
    button->setObjectName(u"pasteButton"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &ClientDialog::paste);
    form().addRow(button, m_hint);
}

void ClientDialog::addCredentialFields()
{
    addField(tr("Client &ID:"), m_clientId, u"clientId"_s);
    addField(tr("Client &secret:"), m_secret, u"clientSecret"_s);
}

void ClientDialog::addNameField()
{
    addField(tr("&Name:"), m_name, u"clientName"_s);
}

void ClientDialog::start(const ClientPlace &place)
{
    connect(addMainButton(tr("Save and test")), &QPushButton::clicked, this, &ClientDialog::save);
    const Tier first = place.tier.value_or(place.tenant.isNull() ? Tier::Region : Tier::Tenant);
    m_tierGroup->button(static_cast<int>(first))->setChecked(true);
    fillChoices(place);
    connectFields();
    refresh();
}

void ClientDialog::fillChoices(const ClientPlace &place)
{
    const Estate &estate = m_workspace.estate();
    fillSubscriptions(*m_subscription, estate, place.subscription);
    m_subscription->lineEdit()->setPlaceholderText(tr("A new name adds the subscription"));
    for (const Region &region : m_workspace.regions().regions())
        m_region->addItem(u"%1  (%2, %3)"_s.arg(region.name, region.code, region.awsCode),
                          region.code);
    m_region->setCurrentIndex(std::max(0, m_region->findData(place.regionCode)));
    for (const Tenant &tenant : estate.tenants())
        m_tenant->addItem(tenant.host, tenant.key.value.toString());
    const Tenant *tenant = estate.tenant(place.tenant);
    m_tenant->setCurrentIndex(tenant ? m_tenant->findData(tenant->key.value.toString()) : -1);
    m_tenant->lineEdit()->setPlaceholderText(
        tr("Such as acme.eu.qlikcloud.com; a new host adds it"));
}

void ClientDialog::connectFields()
{
    for (QLineEdit *edit : {m_clientId, static_cast<QLineEdit *>(m_secret), m_name,
                            m_tenant->lineEdit(), m_subscription->lineEdit()})
        edit->installEventFilter(this);
    connect(m_tierGroup, &QButtonGroup::idToggled, this, &ClientDialog::refresh);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ClientDialog::refresh);
    connect(m_tenant, &QComboBox::editTextChanged, this, &ClientDialog::refresh);
    connect(m_tenant, &QComboBox::textActivated, this, &ClientDialog::chooseSubscriptionOf);
    connect(m_subscription, &QComboBox::editTextChanged, this, &ClientDialog::refresh);
}

bool ClientDialog::eventFilter(QObject *watched, QEvent *event)
{
    // A paste anywhere in the dialog is looked at first; what is not recognised goes on as usual.
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste())
        return true;
    return FormDialog::eventFilter(watched, event);
}

void ClientDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        FormDialog::keyPressEvent(event);
}

bool ClientDialog::paste()
{
    const ClientPaste found = readClientPaste(m_clipboard.read());
    if (found.clientId.isEmpty() && found.secret.isEmpty()) {
        m_hint->setText(tr("No client ID and no client secret was recognised on the clipboard."));
        return false;
    }
    take(found);
    emit pasted();
    return true;
}

void ClientDialog::chooseSubscriptionOf(const QString &tenantHost)
{
    if (const Tenant *known = m_workspace.estate().tenantByHost(tenantHost))
        m_subscription->setCurrentIndex(
            m_subscription->findData(known->subscription.value.toString()));
}

void ClientDialog::take(const ClientPaste &paste)
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
        chooseSubscriptionOf(host->host);
    }
    if (!paste.name.isEmpty())
        m_name->setText(paste.name);
    refresh();
    tellPaste(paste);
}

void ClientDialog::tellPaste(const ClientPaste &paste)
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

void ClientDialog::refresh()
{
    const Tier chosen = tier();
    form().setRowVisible(m_region, chosen == Tier::Region);
    form().setRowVisible(m_tenant, chosen == Tier::Tenant);
    m_tierHelp->setText(tr(tierChoiceOf(chosen).help));
    m_name->setPlaceholderText(proposedName(draft(), m_workspace.regions()));
    emit placeChanged();
}

void ClientDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void ClientDialog::addBesideHint(QWidget *button)
{
    addBeside(*m_hint, button);
}

void ClientDialog::setCredentialsVisible(bool isVisible)
{
    for (QWidget *field : {static_cast<QWidget *>(m_clientId), static_cast<QWidget *>(m_secret),
                           static_cast<QWidget *>(m_name)})
        form().setRowVisible(field, isVisible);
}

Tier ClientDialog::tier() const
{
    return static_cast<Tier>(m_tierGroup->checkedId());
}

ClientDraft ClientDialog::draft() const
{
    return {.name = m_name->text(),
            .tier = tier(),
            .clientId = m_clientId->text(),
            .subscription = m_subscription->currentText(),
            .regionCode = m_region->currentData().toString(),
            .tenantHost = m_tenant->currentText()};
}

void ClientDialog::save()
{
    Secret secret = m_secret->secret();
    const Result<void> checked = checkSecret(secret, m_clientId->text().trimmed(),
                                             m_workspace.estate());
    if (!checked)
        return tell(checked.error());
    const Result<PlacedClient> client = placed(draft(), m_workspace.estate(),
                                               m_workspace.regions());
    if (!client)
        return tell(client.error());
    setBusy(tr("Storing the secret in the keychain…"));
    m_workspace.addClient(client->input, std::move(secret), {this, &ClientDialog::takeAdded},
                          client->along);
}

void ClientDialog::takeAdded(Result<ClientKey> client)
{
    if (!client)
        return tell(client.error());
    m_secret->forget();
    emit added(*client);
    accept();
}

void ClientDialog::reject()
{
    m_secret->forget();
    FormDialog::reject();
}

} // namespace tenantry
