#include "ui/reminders/reminderdesk.h"

#include "app/domain/remindertexts.h"
#include "app/services/calendarfile.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/problem.h"
#include "ui/selection.h"
#include "ui/widgets/messagearea.h"
#include "ui/windowstate.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"reminders"_s;
constexpr auto toastLife = 30s;

struct ToastText
{
    DueWithin within;
    const char *text;
};

constexpr std::array toastTexts{
    ToastText{DueWithin::Overdue,
              QT_TRANSLATE_N_NOOP("tenantry::ReminderDesk",
                                  "%n reminder(s) are overdue, the first: %1.")},
    ToastText{DueWithin::Day, QT_TRANSLATE_N_NOOP("tenantry::ReminderDesk",
                                                  "%n reminder(s) are due by tomorrow: %1.")},
    ToastText{DueWithin::Week, QT_TRANSLATE_N_NOOP("tenantry::ReminderDesk",
                                                   "%n reminder(s) are due within 7 days: %1.")},
    ToastText{DueWithin::Month, QT_TRANSLATE_N_NOOP("tenantry::ReminderDesk",
                                                    "%n reminder(s) are due within 30 days: %1.")},
};

QString defaultPath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder = QDir(documents).exists() ? QDir(documents) : QDir::home();
    return folder.filePath(u"tenantry-reminders.ics"_s);
}

} // namespace

ReminderDesk::ReminderDesk(const DeskParts &parts, const WindowState &state, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_state(state)
{
    connect(m_parts.actions.at(ActionId::ExportCalendar), &QAction::triggered, this,
            &ReminderDesk::askPath);
    connect(&parts.selection, &Selection::changed, this, &ReminderDesk::refresh);
    connect(&parts.workspace, &Workspace::estateReplaced, this, &ReminderDesk::speakUp);
    refresh();
    speakUp();
}

void ReminderDesk::refresh()
{
    m_parts.actions.at(ActionId::ExportCalendar)->setEnabled(!m_parts.workspace.estate().isEmpty());
}

void ReminderDesk::speakUp()
{
    if (!m_state.isKept()) // else it would speak up at every start
        return;
    const QDateTime now = m_parts.workspace.ports().clock.now();
    const QDate today = now.toLocalTime().date();
    const QList<Reminder> reminders = nearReminders(m_parts.workspace.estate(), now);
    if (reminders.isEmpty() || m_state.remindedOn() == today)
        return;
    m_state.saveRemindedOn(today);
    // The nearest ones; what is later waits for its day.
    const DueWithin within = dueWithin(reminders.first().due, today);
    const auto count = std::ranges::count_if(reminders, [&](const Reminder &reminder) {
        return dueWithin(reminder.due, today) == within;
    });
    const auto text = std::ranges::find(toastTexts, within, &ToastText::within);
    m_parts.messages.tell({.topic = topic,
                           .text = tr(text->text, nullptr, static_cast<int>(count))
                                       .arg(reminderTitle(reminders.first())),
                           .actions = {{tr("&Show the reminders"),
                                        [this] {
        m_parts.messages.withdraw(topic);
        emit scopeWanted({.kind = Scope::Kind::Reminders});
                                        }}},
                           .lifetime = toastLife});
}

void ReminderDesk::askPath()
{
    auto *files = new QFileDialog(&m_parts.window, tr("Export the reminders"), defaultPath(),
                                  tr("Calendars (*.ics)"));
    files->setObjectName(u"calendarFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ics"_s);
    files->selectFile(QFileInfo(defaultPath()).fileName());
    connect(files, &QFileDialog::fileSelected, this, &ReminderDesk::write);
    files->open();
}

void ReminderDesk::write(const QString &path)
{
    Workspace &workspace = m_parts.workspace;
    const QDateTime now = workspace.ports().clock.now();
    const QList<Reminder> reminders = remindersOf(workspace.estate(), now);
    const Result<QString> backup = writeCalendar(workspace.ports().files, path, reminders, now);
    if (!backup)
        return m_parts.messages.tell(problem(backup.error(), topic));
    const auto count = static_cast<int>(reminders.size());
    const QString shown = QDir::toNativeSeparators(path);
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = topic,
         .text = backup->isEmpty()
                   ? tr("%n reminder(s) written to %1.", nullptr, count).arg(shown)
                   : tr("%n reminder(s) written to %1. The file as it was is kept as %2.", nullptr,
                        count)
                         .arg(shown, *backup)});
}

} // namespace tenantry
