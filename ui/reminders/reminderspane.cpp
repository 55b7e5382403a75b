#include "ui/reminders/reminderspane.h"

#include "app/domain/remindertexts.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/editclientdialog.h"
#include "ui/dialogs/edittenantsdialog.h"
#include "ui/problem.h"
#include "ui/reminders/reminderfacts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"edit"_s; // one with the other changes of the estate: undo withdraws it
constexpr auto toastLife = 12s;
constexpr int lineHeight = 28;
constexpr int roomForReasons = 720; // the width from which each row can say why

bool touchesReminders(const EstateChange &change)
{
    return !change.subscriptions.isEmpty() || !change.tenants.isEmpty() || !change.clients.isEmpty()
        || !change.removedSubscriptions.isEmpty() || !change.removedTenants.isEmpty()
        || !change.removedClients.isEmpty();
}

} // namespace

RemindersPane::RemindersPane(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.workspace, parts.theme)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_reason(new QLabel(this))
    , m_settle(new QPushButton(this))
    , m_edit(new QPushButton(tr("Ed&it…"), this))
    , m_goThere(new QPushButton(tr("&Show in the tree"), this))
    , m_export(new QPushButton(tr("Export to a &calendar…"), this))
{
    buildList();
    buildButtons();
    auto *row = new QHBoxLayout;
    row->addWidget(m_settle);
    row->addWidget(m_edit);
    row->addWidget(m_goThere);
    row->addStretch(1);
    row->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_stack, 1);
    column->addWidget(m_reason);
    column->addLayout(row);
    connectParts();
    refresh();
}

void RemindersPane::buildList()
{
    m_list->setObjectName(u"reminderList"_s);
    m_list->setAccessibleName(tr("Reminders"));
    m_list->setModel(&m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(0); // by what is in sight
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReminderModel::About, QHeaderView::Stretch);
    header->setSectionResizeMode(ReminderModel::Why, QHeaderView::Stretch);
    m_empty->tell(EmptyState::Kind::NothingHere,
                  tr("There is nothing to be reminded of. Once there is a client, Tenantry reminds "
                     "of its yearly rotation and of the monthly audit; a reminder of your own is "
                     "set where a tenant or a client is edited, with F2."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
}

void RemindersPane::buildButtons()
{
    m_settle->setObjectName(u"settleButton"_s);
    m_edit->setObjectName(u"editReminderButton"_s);
    m_goThere->setObjectName(u"showReminderButton"_s);
    m_export->setObjectName(u"exportRemindersButton"_s);
    m_reason->setObjectName(u"reminderReason"_s);
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_reason->setOpenExternalLinks(true);
    m_reason->setContentsMargins(0, 4, 0, 4);
}

void RemindersPane::connectParts()
{
    m_refresh.setSingleShot(true); // many changes, one look
    connect(&m_refresh, &QTimer::timeout, this, &RemindersPane::refresh);
    connect(&m_parts.workspace, &Workspace::estateChanged, this, &RemindersPane::takeChange);
    connect(&m_parts.workspace, &Workspace::estateReplaced, this, &RemindersPane::refreshLater);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemindersPane::showChosen);
    connect(m_list, &QTableView::activated, this, &RemindersPane::settle);
    connect(m_settle, &QPushButton::clicked, this, &RemindersPane::settle);
    connect(m_edit, &QPushButton::clicked, this, &RemindersPane::edit);
    connect(m_goThere, &QPushButton::clicked, this, &RemindersPane::goThere);
    connect(m_export, &QPushButton::clicked, m_parts.actions.at(ActionId::ExportCalendar),
            &QAction::trigger);
}

void RemindersPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RemindersPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) // perhaps another day has begun
        refreshLater();
    if (event->type() == QEvent::PaletteChange) {
        m_reason->clear(); // a text that is the same keeps the colour of its link
        refreshLater();
    }
}

void RemindersPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setColumnHidden(ReminderModel::Why, width() < roomForReasons);
}

void RemindersPane::takeChange(const EstateChange &change)
{
    if (touchesReminders(change))
        refreshLater();
}

void RemindersPane::refreshLater()
{
    if (isVisible())
        m_refresh.start(0);
}

void RemindersPane::refresh()
{
    const int row = m_list->currentIndex().row();
    const std::optional<Reminder> current = row < 0 ? std::nullopt : std::optional(m_model.at(row));
    m_model.refresh();
    const int rows = m_model.rowCount();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    if (rows > 0 && !m_list->currentIndex().isValid()) {
        // What was chosen, else what has come into its place.
        const int same = current ? m_model.rowOf(*current) : -1;
        m_list->selectRow(same >= 0 ? same : std::clamp(row, 0, rows - 1));
    }
    showChosen();
}

void RemindersPane::showChosen()
{
    const QList<Reminder> reminders = chosen();
    const bool isOne = reminders.size() == 1;
    const bool isOwn = !reminders.isEmpty() && reminders.first().kind != ReminderKind::Audit
                    && reminders.first().kind != ReminderKind::Rotation;
    const bool isTenant = isOwn && reminders.first().kind == ReminderKind::AboutTenant;
    const ReminderKind kind = reminders.isEmpty() ? ReminderKind::Audit : reminders.first().kind;
    m_settle->setText(ReminderModel::deedText(kind));
    m_settle->setEnabled(areAlike(reminders) && (isOne || kind != ReminderKind::Rotation));
    m_edit->setEnabled(areAlike(reminders) && isOwn && (isOne || isTenant));
    m_goThere->setEnabled(isOne);
    m_export->setEnabled(m_model.rowCount() > 0);
    m_reason->setVisible(m_model.rowCount() > 0);
    if (!isOne)
        return m_reason->setText(reminders.isEmpty() ? QString()
                                                     : tr("%n reminder(s) chosen.", nullptr,
                                                          static_cast<int>(reminders.size())));
    m_reason->setText(reasonText(reminders.first(), m_parts.workspace.estate()));
}

QList<Reminder> RemindersPane::chosen() const
{
    QList<Reminder> reminders;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        reminders.append(m_model.at(index.row()));
    return reminders;
}

bool RemindersPane::areAlike(const QList<Reminder> &reminders)
{
    return !reminders.isEmpty()
        && std::ranges::all_of(reminders, [&reminders](const Reminder &reminder) {
               return reminder.kind == reminders.first().kind;
           });
}

void RemindersPane::settle()
{
    const QList<Reminder> reminders = chosen();
    if (!m_settle->isEnabled() || reminders.isEmpty())
        return;
    if (reminders.first().kind == ReminderKind::Rotation)
        emit newSecretWanted(reminders.first().client);
    else
        note(reminders);
}

void RemindersPane::note(const QList<Reminder> &reminders)
{
    Workspace &workspace = m_parts.workspace;
    const QDate today = workspace.ports().clock.now().toLocalTime().date();
    const QString label = reminders.size() == 1 ? reminderTitle(reminders.first())
                                                : tr("Settle %n reminder(s)", nullptr,
                                                     static_cast<int>(reminders.size()));
    const int row = m_list->currentIndex().row();
    const Result<void> applied = workspace.apply(settled(reminders, workspace.estate(), today),
                                                 label);
    if (!applied)
        return m_parts.messages.tell(problem(applied.error(), topic));
    refresh();
    m_list->selectRow(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1))); // the next one
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = topic,
         .text = tr("Done: %1.").arg(label),
         .actions = {{tr("&Undo"), [this] { m_parts.actions.at(ActionId::Undo)->trigger(); }}},
         .lifetime = toastLife});
}

void RemindersPane::edit()
{
    const QList<Reminder> reminders = chosen();
    if (!m_edit->isEnabled() || reminders.isEmpty())
        return;
    if (reminders.first().kind == ReminderKind::AboutClient) {
        (new EditClientDialog(m_parts.workspace, m_parts.theme, reminders.first().client,
                              &m_parts.window))
            ->open();
        return;
    }
    QList<TenantKey> tenants;
    for (const Reminder &reminder : reminders)
        tenants.append(reminder.tenant);
    (new EditTenantsDialog(m_parts.workspace, m_parts.theme, tenants, &m_parts.window))->open();
}

void RemindersPane::goThere()
{
    const QList<Reminder> reminders = chosen();
    if (reminders.size() == 1)
        emit scopeWanted(scopeOf(reminders.first(), m_parts.workspace.estate()));
}

} // namespace tenantry
