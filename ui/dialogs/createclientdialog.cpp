#include "ui/dialogs/createclientdialog.h"

#include "app/services/workspace.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 700; // most steps take one line
constexpr int beside = 8;

/// "1. …" a step, with the lines of a step below each other.
QString stepsText(const CreationGuide &guide)
{
    QString rows;
    for (qsizetype i = 0; i < guide.steps.size(); ++i)
        rows += u"<tr><td>%1.&nbsp;</td><td>%2</td></tr>"_s.arg(QString::number(i + 1),
                                                                guide.steps.at(i).toHtmlEscaped());
    return u"<table cellspacing=0 cellpadding=2>%1</table>"_s.arg(rows);
}

} // namespace

CreateClientDialog::CreateClientDialog(Workspace &workspace,
                                       SecretClipboard &clipboard,
                                       const Theme &theme,
                                       const ClientPlace &place,
                                       QWidget *parent)
    : ClientDialog(
        workspace,
        clipboard,
        theme,
        tr("Create a client"),
        tr("A client is made in Qlik Cloud, by you. Say where it belongs, make it on the "
           "page below, then paste it here."),
        parent)
    , m_page(new QLineEdit(this))
    , m_open(new QPushButton(tr("Open in &browser"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_type(new QPushButton(tr("T&ype it in"), this))
    , m_steps(new QLabel(this))
{
    setObjectName(u"createClientDialog"_s);
    setMinimumWidth(narrowest);
    addPlaceFields();
    buildGuide();
    addPasteButton();
    setHint(tr("Waiting for the client ID and the secret to be pasted."));
    addBesideHint(m_type);
    addCredentialFields();
    addNameField();
    setCredentialsVisible(false);
    connect(this, &ClientDialog::placeChanged, this, &CreateClientDialog::showGuide);
    connect(this, &ClientDialog::pasted, this, &CreateClientDialog::showCredentials);
    connect(m_open, &QPushButton::clicked, this, &CreateClientDialog::openPage);
    connect(m_copy, &QPushButton::clicked, this, &CreateClientDialog::copyPage);
    connect(m_type, &QPushButton::clicked, this, [this] {
        showCredentials();
        clientId().setFocus();
    });
    start(place);
    orderTabs();
    m_open->setFocus();
}

void CreateClientDialog::buildGuide()
{
    m_page->setReadOnly(true);
    m_page->setPlaceholderText(tr("Choose the tenant first"));
    m_open->setObjectName(u"openPage"_s);
    m_copy->setObjectName(u"copyPage"_s);
    m_copy->setAccessibleName(tr("Copy the page's address"));
    m_type->setObjectName(u"typeButton"_s);
    m_type->setAccessibleName(tr("Type the client ID and the secret in"));
    for (QPushButton *button : {m_open, m_copy, m_type})
        button->setAutoDefault(false);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(beside, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    addField(tr("Pa&ge:"), m_page, u"page"_s);
    addBeside(*m_page, both);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setWordWrap(true);
    form().addRow(tr("To do there:"), m_steps);
}

void CreateClientDialog::orderTabs()
{
    const auto field = [this](const char *name) {
        return findChild<QWidget *>(QLatin1StringView(name));
    };
    const std::array order{field("tenant"),    field("page"),         field("openPage"),
                           field("copyPage"),  field("pasteButton"),  field("typeButton"),
                           field("clientId"),  field("clientSecret"), field("clientName"),
                           field("mainButton")};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void CreateClientDialog::showGuide()
{
    const QString before = m_guide.obstacle;
    m_guide = creationGuide(draft(), workspace().estate(), workspace().regions());
    m_page->setText(m_guide.page);
    m_page->setCursorPosition(0);
    m_open->setEnabled(!m_guide.page.isEmpty());
    m_copy->setEnabled(!m_guide.page.isEmpty());
    m_steps->setText(stepsText(m_guide));
    if (m_guide.obstacle != before)
        showObstacle(m_guide.obstacle);
}

void CreateClientDialog::showObstacle(const QString &obstacle)
{
    messages().withdraw(u"obstacle"_s);
    if (obstacle.isEmpty())
        return;
    Message message{.kind = Message::Kind::Warning, .topic = u"obstacle"_s, .text = obstacle};
    if (clientInTheWay(draft(), workspace().estate()))
        message.actions = {{tr("Repl&ace its secret…"), [this] { wantReplacement(); }}};
    messages().tell(std::move(message));
}

void CreateClientDialog::showCredentials()
{
    m_type->hide();
    setCredentialsVisible(true);
}

void CreateClientDialog::openPage()
{
    messages().withdraw(u"page"_s);
    if (!QDesktopServices::openUrl(QUrl(m_guide.page)))
        messages().tell({.kind = Message::Kind::Warning,
                         .topic = u"page"_s,
                         .text = tr("No browser could be opened. Copy the address and open it "
                                    "yourself.")});
}

void CreateClientDialog::copyPage()
{
    clipboard().copyPlain(m_guide.page, tr("Address of the page"));
}

void CreateClientDialog::wantReplacement()
{
    if (const Client *other = clientInTheWay(draft(), workspace().estate())) {
        emit replacementWanted(other->key);
        reject();
    }
}

} // namespace tenantry
