#include "app/services/undostack.h"

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

} // namespace tenantry
