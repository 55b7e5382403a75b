#include "app/services/undostack.h"

#include <algorithm>

namespace tenantry {

void UndoStack::push(Step step)
{
    m_undone.clear();
    m_done.append(std::move(step));
    if (m_done.size() > depth)
        m_done.removeFirst();
}

void UndoStack::undone(Step redo)
{
    m_done.removeLast();
    m_undone.append(std::move(redo));
}

void UndoStack::redone(Step undo)
{
    m_undone.removeLast();
    m_done.append(std::move(undo));
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
}

bool UndoStack::mentions(const TrashKey &entry) const
{
    const auto isMentioned = [&entry](const Step &step) {
        return step.did.removedTrash.contains(entry)
            || std::ranges::find(step.did.trash, entry, &TrashEntry::key) != step.did.trash.end();
    };
    return std::ranges::any_of(m_done, isMentioned) || std::ranges::any_of(m_undone, isMentioned);
}

} // namespace tenantry
