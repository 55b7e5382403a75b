#include "ui/secrets/missingsecretspane.h"

#include "app/services/secretpaste.h"
#include "app/services/workspace.h"
#include "ui/problem.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"secrets"_s;
constexpr auto toastLife = 12s;

} // namespace

MissingSecretsPane::MissingSecretsPane(const DeskParts &parts,
                                       SecretClipboard &clipboard,
                                       QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_clipboard(clipboard)
    , m_model(parts.workspace, parts.theme)
    , m_line(new QLabel(this))
    , m_hint(
          new QLabel(tr("Copy a client ID and its secret where they are kept, and paste them "
                        "here with %1. Where you have the secret alone, choose its client "
                        "first.")
                         .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
                     this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_paste(new QPushButton(tr("&Paste secret"), this))
    , m_check(new QPushButton(this))
{
    build();
    // While the list is shown, whatever else has the keyboard.
    auto *pasted = new QShortcut(QKeySequence::Paste, this);
    connect(pasted, &QShortcut::activated, this, [this] { paste(chosen()); });
    connect(m_paste, &QPushButton::clicked, this, [this] { paste(chosen()); });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MissingSecretsModel::Paste)
            paste(m_model.keyAt(index.row()));
    });
    connect(m_check, &QPushButton::clicked, this, &MissingSecretsPane::check);
    connect(&m_model, &MissingSecretsModel::changed, this, &MissingSecretsPane::refresh);
    refresh();
}

MissingSecretsPane::~MissingSecretsPane() = default;

void MissingSecretsPane::build()
{
    m_line->setObjectName(u"secretsLine"_s);
    m_line->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"missingSecrets"_s);
    m_list->setAccessibleName(tr("Clients without their secret"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(0); // by what is in sight
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MissingSecretsModel::Place, QHeaderView::Stretch);
    m_paste->setObjectName(u"pasteSecret"_s);
    m_paste->setToolTip(tr("Store the secret that is on the clipboard"));
    m_check->setObjectName(u"checkKeychain"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->addWidget(m_paste);
    row->addStretch(1);
    row->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
}

void MissingSecretsPane::refresh()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool hasClients = !m_parts.workspace.estate().clients().isEmpty();
    m_line->setText(countText());
    m_line->setVisible(hasClients);
    m_hint->setVisible(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    m_empty->tell(EmptyState::Kind::AllWell,
                  !hasClients ? tr("There is no client yet. Add one with Ctrl+N.")
                  : m_isChecked
                      ? tr("Every client has its secret in the keychain.")
                      : tr("No secret is known to be missing. Check the keychain to be sure."));
    m_paste->setEnabled(!isEmpty);
    m_check->setEnabled(hasClients);
    m_check->setText(m_running ? tr("&Stop") : tr("&Check the keychain"));
}

QString MissingSecretsPane::countText() const
{
    const qsizetype all = m_parts.workspace.estate().clients().size();
    const qsizetype there = all - m_model.rowCount();
    return tr("%1 of %n secret(s) are there.", nullptr, static_cast<int>(all)).arg(there);
}

ClientKey MissingSecretsPane::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? ClientKey() : m_model.keyAt(rows.first().row());
}

void MissingSecretsPane::paste(const ClientKey &client)
{
    Workspace &workspace = m_parts.workspace;
    Result<PastedSecret> pasted = recognizeSecret(m_clipboard.read(), workspace.estate(),
                                                  m_model.missing(), client);
    if (!pasted)
        return m_parts.messages.tell(problem(pasted.error(), topic));
    const auto take = [this, key = pasted->client](const Result<void> &stored) {
        takeStored(key, stored);
    };
    m_parts.messages.tell(
        {.topic = topic, .text = tr("Storing the secret in the keychain…"), .isClosable = false});
    workspace.replaceSecret(pasted->client, std::move(pasted->secret), {this, take});
}

void MissingSecretsPane::takeStored(const ClientKey &key, const Result<void> &stored)
{
    if (!stored)
        return tell(stored.error(), [this, key] { paste(key); });
    const Client *client = m_parts.workspace.estate().client(key);
    m_parts.messages.tell({.kind = Message::Kind::Good,
                           .topic = topic,
                           .text = tr("The secret of the client “%1” is in the keychain.")
                                       .arg(client ? client->name : QString()),
                           .lifetime = toastLife});
}

void MissingSecretsPane::check()
{
    m_parts.messages.withdraw(topic);
    if (m_running) {
        const std::unique_ptr<SecretCheck> stopped = std::move(m_running);
        return takeSeen(*stopped);
    }
    m_running = std::make_unique<SecretCheck>(m_parts.workspace);
    connect(m_running.get(), &SecretCheck::advanced, this, [this](int done, int all) {
        m_line->setText(tr("Looking into the keychain: %1 of %2").arg(done).arg(all));
    });
    refresh();
    m_running->start({this, &MissingSecretsPane::takeChecked});
}

void MissingSecretsPane::takeSeen(const SecretCheck &check)
{
    m_model.note(check.seen());
    emit looked(check.seen());
}

void MissingSecretsPane::takeChecked(Result<void> checked)
{
    m_isChecked = static_cast<bool>(checked);
    std::unique_ptr<SecretCheck> ended = std::move(m_running);
    takeSeen(*ended);
    ended.release()->deleteLater(); // this is its last word
    if (!checked)
        tell(checked.error(), [this] { check(); });
}

void MissingSecretsPane::tell(const Error &error, const std::function<void()> &again)
{
    Message message = problem(error, topic);
    const auto takeUnlocked = [this, again](const Result<void> &unlocked) {
        unlocked ? again() : m_parts.messages.tell(problem(unlocked.error(), topic));
    };
    const auto unlock = [this, takeUnlocked] {
        m_parts.messages.withdraw(topic);
        m_parts.workspace.ports().secrets.unlock({this, takeUnlocked});
    };
    if (error.code == ErrorCode::KeychainLocked)
        message.actions = {{tr("&Unlock"), unlock}};
    m_parts.messages.tell(std::move(message));
}

} // namespace tenantry
