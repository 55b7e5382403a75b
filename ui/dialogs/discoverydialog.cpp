#include "ui/dialogs/discoverydialog.h"

#include "app/domain/discoverer.h"
#include "app/services/discoveryimport.h"
#include "app/services/tenantlisting.h"
#include "app/services/workspace.h"
#include "ui/models/findingtext.h"
#include "ui/problem.h"
#include "ui/views/discoverydelegate.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto patience = 500ms; // a fast answer needs no progress
constexpr int openAtOnce = 500;  // tenants; with more the regions stay closed
constexpr qsizetype mostReasons = 10;
constexpr std::array<int, 2> columnWidths{220, 240};
constexpr std::array shown{Finding::New, Finding::Changed, Finding::Vanished, Finding::Conflict,
                           Finding::Same};
constexpr std::array lockedCodes{ErrorCode::KeychainLocked, ErrorCode::KeychainDenied,
                                 ErrorCode::KeychainTimeout};

} // namespace

DiscoveryDialog::DiscoveryDialog(Workspace &workspace,
                                 const Theme &theme,
                                 const ClientKey &client,
                                 QWidget *parent)
    : FormDialog(theme,
                 tr("Discover tenants"),
                 tr("Asks the organization's console for its tenants. No tenant is contacted, and "
                    "nothing changes before you import."),
                 parent)
    , m_workspace(workspace)
    , m_client(new QComboBox(this))
    , m_subscriptionId(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_counts(new QLabel(this))
    , m_onlyChanges(new QCheckBox(tr("&Only changes"), this))
    , m_main(addMainButton(tr("Import")))
{
    setObjectName(u"discoveryDialog"_s);
    buildFields(client);
    buildPreview();
    connectFields();
    resize(760, 500);
    refresh();
    if (m_client->currentIndex() >= 0)
        list();
    else
        m_client->setFocus();
}

DiscoveryDialog::~DiscoveryDialog() = default;

void DiscoveryDialog::buildFields(const ClientKey &client)
{
    for (const Client &entry : m_workspace.estate().clients())
        if (entry.tier == Tier::Organization)
            m_client->addItem(entry.name, entry.key.value.toString());
    const int wanted = m_client->findData(client.value.toString());
    m_client->setCurrentIndex(wanted >= 0 || m_client->count() != 1 ? wanted : 0);
    m_client->setPlaceholderText(tr("Choose the client to list with"));
    m_subscriptionId->setPlaceholderText(tr("Only where the console asks for it"));
    addField(tr("&Client:"), m_client, u"discoveryClient"_s);
    addField(tr("&Subscription ID:"), m_subscriptionId, u"subscriptionId"_s);
}

void DiscoveryDialog::buildPreview()
{
    m_filter.setSourceModel(&m_model);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setFilterRole(DiscoveryModel::IsChangeRole);
    m_tree->setObjectName(u"discoveryTree"_s);
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setItemDelegateForColumn(DiscoveryModel::Change, new DiscoveryDelegate(theme(), this));
    for (std::size_t column = 0; column < columnWidths.size(); ++column)
        m_tree->header()->resizeSection(static_cast<int>(column), columnWidths.at(column));
    m_onlyChanges->setObjectName(u"onlyChanges"_s);
    m_counts->setObjectName(u"discoveryCounts"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_onlyChanges);
    below->addStretch();
    below->addWidget(m_counts);
    body().addWidget(m_tree, 1);
    body().addLayout(below);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
}

void DiscoveryDialog::connectFields()
{
    connect(m_client, &QComboBox::currentIndexChanged, this, &DiscoveryDialog::forgetListing);
    connect(m_subscriptionId, &QLineEdit::textEdited, this, &DiscoveryDialog::forgetListing);
    connect(m_onlyChanges, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter.setFilterFixedString(isOn ? u"change"_s : QString());
        m_tree->expandToDepth(0);
    });
    connect(&m_model, &DiscoveryModel::acceptedChanged, this, &DiscoveryDialog::refresh);
    connect(m_main, &QPushButton::clicked, this, &DiscoveryDialog::pressMain);
    connect(&m_patience, &QTimer::timeout, this, &DiscoveryDialog::showProgress);
}

void DiscoveryDialog::done(int result)
{
    m_job.reset(); // nobody waits for the list any more
    FormDialog::done(result);
}

void DiscoveryDialog::list()
{
    messages().withdraw(u"dialog"_s);
    m_isListed = false;
    const QString id = m_subscriptionId->text().trimmed();
    m_job = std::make_unique<TenantListing>(
        m_workspace, ClientKey{m_client->currentData().toString()},
        id.isEmpty() ? QStringList() : QStringList{id},
        Receiver<Result<Listing>>(this, &DiscoveryDialog::takeListing));
    connect(m_job.get(), &TenantListing::listed, this, [this] {
        if (!m_patience.isActive())
            showProgress();
    });
    m_patience.start();
    m_job->start();
    m_main->setEnabled(false);
}

/// Something else is asked for now; the main button is what asks.
void DiscoveryDialog::forgetListing()
{
    m_job.reset();
    m_patience.stop();
    m_isListed = false;
    m_model.show({}, m_workspace.estate(), m_workspace.regions());
    setReady();
    refresh();
}

void DiscoveryDialog::showProgress()
{
    setBusy(m_job->count() == 0 ? tr("Asking the organization's console…")
                                : tr("%n tenant(s) listed so far…", nullptr, m_job->count()));
}

void DiscoveryDialog::takeListing(Result<Listing> listing)
{
    m_patience.stop();
    m_job.release()->deleteLater(); // it is the one that is just calling
    setReady();
    if (!listing) {
        tellProblem(listing.error());
        return refresh();
    }
    m_isListed = true;
    showDiscovery(
        Discoverer(m_workspace.estate(), m_workspace.regions(), m_workspace.ports().clock.now())
            .discover(*listing));
}

void DiscoveryDialog::tellProblem(const Error &error)
{
    Message message = problem(error, u"dialog"_s);
    if (std::ranges::count(lockedCodes, error.code) > 0)
        message.actions = {{tr("&Unlock"), [this] {
                                m_workspace.ports().secrets.unlock({this,
                                                                    [this](Result<void> unlocked) {
                if (unlocked)
                    list();
                else
                    tellProblem(unlocked.error());
                                                                    }});
                            }}};
    messages().tell(std::move(message));
    if (error.code == ErrorCode::Ambiguous)
        m_subscriptionId->setFocus();
}

void DiscoveryDialog::showDiscovery(const Discovery &discovery)
{
    m_model.show(discovery, m_workspace.estate(), m_workspace.regions());
    if (discovery.tenants.size() <= openAtOnce)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_filter.index(0, 0));
    m_tree->setFocus();
    tellConflicts(discovery);
}

void DiscoveryDialog::tellConflicts(const Discovery &discovery)
{
    QStringList reasons;
    for (const DiscoveredTenant &found : discovery.tenants)
        if (!found.reason.isEmpty())
            reasons.append(found.reason);
    if (reasons.isEmpty())
        return;
    const auto count = static_cast<int>(reasons.size());
    messages().tell(
        {.kind = Message::Kind::Warning,
         .topic = u"dialog"_s,
         .text = tr("%n tenant(s) cannot be taken over, for the reasons in the details.", nullptr,
                    count),
         .details = reasons.mid(0, mostReasons).join(u'\n')});
}

void DiscoveryDialog::refresh()
{
    QStringList parts;
    for (const Finding finding : shown)
        if (const int count = m_model.discovery().count(finding); count > 0)
            parts.append(findingCountText(finding, count));
    if (m_isListed && parts.isEmpty())
        parts.append(tr("The organization lists no tenants."));
    m_counts->setText(parts.join(u" · "_s));
    const auto accepted = static_cast<int>(m_model.accepted().size());
    m_main->setText(m_isListed ? tr("Import %n tenant(s)", nullptr, accepted) : tr("List"));
    m_main->setEnabled(!m_job && m_client->currentIndex() >= 0 && (!m_isListed || accepted > 0));
}

void DiscoveryDialog::pressMain()
{
    if (m_isListed)
        import();
    else
        list();
}

void DiscoveryDialog::import()
{
    const Result<int> count = importDiscovery(m_workspace, m_model.discovery(), m_model.accepted());
    if (!count)
        return tell(count.error());
    emit imported(*count);
    accept();
}

} // namespace tenantry
