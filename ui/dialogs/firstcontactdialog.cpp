#include "ui/dialogs/firstcontactdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 600;
constexpr int listHeight = 180;

int sizeOf(const QList<TestTarget> &targets)
{
    return static_cast<int>(targets.size());
}

/// "acme-lab.eu.qlikcloud.com  ·  bot user of eu-main".
QString rowText(const Workspace &workspace, const TestTarget &target)
{
    const Tenant *tenant = workspace.estate().tenant(target.tenant);
    const Client *client = workspace.estate().client(target.client);
    if (!tenant || !client)
        return {};
    const QString name = expectedBotName(*client);
    return FirstContactDialog::tr("%1  ·  bot user “%2” of the client “%3”")
        .arg(tenant->host, name, client->name);
}

} // namespace

FirstContactDialog::FirstContactDialog(const Workspace &workspace,
                                       const Theme &theme,
                                       const QList<TestTarget> &targets,
                                       const QList<TestTarget> &firstContacts,
                                       QWidget *parent)
    : FormDialog(theme, tr("First contact"), {}, parent)
    , m_targets(targets)
    , m_firstContacts(firstContacts)
{
    setObjectName(u"firstContactDialog"_s);
    setMinimumWidth(narrowest);
    showConsequence(workspace);
    showList(workspace);
    addButtons();
    if (firstContacts.size() > mostWithoutTyping)
        askForCount();
}

void FirstContactDialog::showConsequence(const Workspace &workspace)
{
    const Tenant *tenant = workspace.estate().tenant(m_firstContacts.first().tenant);
    if (m_firstContacts.size() == 1 && tenant)
        return setSentence(
            tr("%1 does not know this client yet. The first request makes a bot user with "
               "TenantAdmin rights there and may take one professional licence.")
                .arg(tenant->name));
    setSentence(
        tr("%n tenant(s) do not know their client yet. The first request to each makes a bot "
           "user with TenantAdmin rights there and may take a professional licence: one a "
           "tenant for a tenant-level client, one a region for a region-level client.",
           nullptr, sizeOf(m_firstContacts)));
}

void FirstContactDialog::showList(const Workspace &workspace)
{
    auto *list = new QListWidget(this);
    list->setObjectName(u"firstContactList"_s);
    list->setAccessibleName(tr("Tenants that are contacted for the first time"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideMiddle);
    for (const TestTarget &target : std::as_const(m_firstContacts))
        list->addItem(rowText(workspace, target));
    const int rowHeight = std::max(list->sizeHintForRow(0), list->fontMetrics().height() + 4);
    const int wanted = rowHeight * static_cast<int>(list->count()) + 2 * list->frameWidth() + 4;
    list->setFixedHeight(std::min(wanted, listHeight));
    body().addWidget(list);
    auto *note = new QLabel(tr("It also appears in the tenant's audit log."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    body().addWidget(note);
}

void FirstContactDialog::askForCount()
{
    m_count = new QLineEdit(this);
    m_count->setPlaceholderText(QString::number(m_firstContacts.size()));
    addField(tr("&Type their number, %1, to go on:").arg(m_firstContacts.size()), m_count,
             u"firstContactCount"_s);
    auto *agree = findChild<QPushButton *>(u"agreeButton"_s);
    agree->setEnabled(false);
    connect(m_count, &QLineEdit::textChanged, agree, [this, agree](const QString &text) {
        agree->setEnabled(text.trimmed() == QString::number(m_firstContacts.size()));
    });
}

void FirstContactDialog::addButtons()
{
    QPushButton *cancel = buttons().button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
    auto *agree = buttons().addButton(m_firstContacts.size() == 1
                                          ? tr("Contact and create &bot user")
                                          : tr("Contact and create &bot users"),
                                      QDialogButtonBox::ActionRole);
    agree->setObjectName(u"agreeButton"_s);
    agree->setAutoDefault(false);
    connect(agree, &QPushButton::clicked, this, [this] { decide(m_targets, true); });
    const int known = sizeOf(m_targets) - sizeOf(m_firstContacts);
    if (known == 0)
        return;
    auto *knownOnly = buttons().addButton(tr("Test the %n known only", nullptr, known),
                                          QDialogButtonBox::ActionRole);
    knownOnly->setObjectName(u"knownOnlyButton"_s);
    knownOnly->setAutoDefault(false);
    connect(knownOnly, &QPushButton::clicked, this, [this] {
        QList<TestTarget> knownTargets = m_targets;
        knownTargets.removeIf(
            [this](const TestTarget &target) { return m_firstContacts.contains(target); });
        decide(knownTargets, false);
    });
}

void FirstContactDialog::decide(const QList<TestTarget> &targets, bool isAgreed)
{
    emit decided(targets, isAgreed);
    accept();
}

} // namespace tenantry
