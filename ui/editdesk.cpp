#include "ui/editdesk.h"

#include "app/domain/environment.h"
#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/removedialog.h"
#include "ui/problem.h"
#include "ui/selection.h"
#include "ui/widgets/messagearea.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"edit"_s;
constexpr auto toastLife = 12s;

} // namespace

EditDesk::EditDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto on = [this](ActionId id, void (EditDesk::*deed)()) {
        connect(m_parts.actions.at(id), &QAction::triggered, this, deed);
    };
    on(ActionId::Undo, &EditDesk::undo);
    on(ActionId::Redo, &EditDesk::redo);
    on(ActionId::Remove, &EditDesk::remove);
    on(ActionId::Edit, &EditDesk::edit);
    connect(&parts.workspace, &Workspace::undoChanged, this, &EditDesk::refresh);
    connect(&parts.selection, &Selection::changed, this, &EditDesk::refresh);
    refresh();
}

void EditDesk::refresh()
{
    const UndoStack &stack = m_parts.workspace.undoStack();
    const UndoStack::Step *undo = stack.undoStep();
    const UndoStack::Step *redo = stack.redoStep();
    QAction *undoAction = m_parts.actions.at(ActionId::Undo);
    QAction *redoAction = m_parts.actions.at(ActionId::Redo);
    undoAction->setEnabled(undo);
    undoAction->setText(undo ? tr("&Undo: %1").arg(undo->label) : tr("&Undo"));
    redoAction->setEnabled(redo);
    redoAction->setText(redo ? tr("&Redo: %1").arg(redo->label) : tr("&Redo"));
    m_parts.actions.at(ActionId::Remove)->setEnabled(!m_parts.selection.removals().isEmpty());
}

void EditDesk::remove()
{
    const EstateChange removals = m_parts.selection.removals();
    Workspace &workspace = m_parts.workspace;
    if (!touchesProduction(workspace.estate(), removals)) {
        const Result<void> removed = workspace.remove(removals);
        return removed ? tellDone() : tell(removed);
    }
    auto *dialog = new RemoveDialog(workspace, m_parts.theme, removals, &m_parts.window);
    connect(dialog, &QDialog::accepted, this, &EditDesk::tellDone);
    dialog->open();
}

void EditDesk::edit() {}

void EditDesk::undo()
{
    m_parts.messages.withdraw(topic);
    tell(m_parts.workspace.undo());
}

void EditDesk::redo()
{
    m_parts.messages.withdraw(topic);
    tell(m_parts.workspace.redo());
}

void EditDesk::tellDone()
{
    const UndoStack::Step *step = m_parts.workspace.undoStack().undoStep();
    if (!step)
        return;
    m_parts.messages.tell({.kind = Message::Kind::Good,
                           .topic = topic,
                           .text = tr("Done: %1.").arg(step->label),
                           .actions = {{tr("&Undo"), [this] { undo(); }}},
                           .lifetime = toastLife});
}

void EditDesk::tell(const Result<void> &done)
{
    if (!done)
        m_parts.messages.tell(problem(done.error(), topic));
}

} // namespace tenantry
