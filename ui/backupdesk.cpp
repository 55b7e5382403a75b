#include "ui/backupdesk.h"

#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/widgets/messagearea.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"backup"_s;

} // namespace

BackupDesk::BackupDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.at(ActionId::Backup), &QAction::triggered, this, &BackupDesk::backUp);
    connect(parts.actions.at(ActionId::RestoreBackup), &QAction::triggered, this,
            &BackupDesk::restore);
    connect(&parts.workspace, &Workspace::estateChanged, this, &BackupDesk::refresh);
    connect(&parts.workspace, &Workspace::estateReplaced, this, &BackupDesk::refresh);
    // Once it is taken back, or other things were done, the button would undo something else.
    connect(&parts.workspace, &Workspace::undoChanged, this,
            [this] { m_parts.messages.withdraw(topic); });
    refresh();
}

void BackupDesk::refresh()
{
    const Estate &estate = m_parts.workspace.estate();
    m_parts.actions.at(ActionId::Backup)
        ->setEnabled(!estate.isEmpty() || !estate.trash().isEmpty());
}

void BackupDesk::backUp()
{
    m_parts.messages.withdraw(topic);
    auto *dialog = new BackupDialog(m_parts.workspace, m_parts.theme, &m_parts.window);
    connect(dialog, &BackupDialog::backedUp, this, [this](const QString &sentence) {
        m_parts.messages.tell({.kind = Message::Kind::Good, .topic = topic, .text = sentence});
    });
    dialog->open();
}

void BackupDesk::restore()
{
    m_parts.messages.withdraw(topic);
    auto *dialog = new RestoreDialog(m_parts.workspace, m_parts.theme, &m_parts.window);
    connect(dialog, &RestoreDialog::restored, this, &BackupDesk::tellRestored);
    dialog->open();
}

void BackupDesk::tellRestored(const QString &sentence, bool canBeUndone)
{
    Message message{.kind = Message::Kind::Good, .topic = topic, .text = sentence};
    if (canBeUndone)
        message.actions = {
            {tr("&Undo"), [this] { m_parts.actions.at(ActionId::Undo)->trigger(); }}};
    m_parts.messages.tell(std::move(message));
}

} // namespace tenantry
