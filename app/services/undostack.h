#pragma once

#include "app/domain/estate.h"

#include <QList>

namespace tenantry {

/// The deeds of the user that can be taken back, the newest last. Knows no window.
class UndoStack
{
public:
    /// How many deeds are remembered.
    static constexpr int depth = 100;

    struct Step
    {
        QString label; // what was done: “Edit 3 tenants”
        EstateChange did;
        EstateChange undo;
    };

    /// A new deed; what was taken back before can be done again no more.
    void push(Step step);
    /// Null where there is none. Pointers live until the next call that changes the stack.
    const Step *undoStep() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    const Step *redoStep() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }
    /// The newest deed was taken back by `redo.undo`, or done again.
    void undone(Step redo);
    void redone(Step undo);
    void clear();
    /// Whether a deed brought this entry into the trash, or took it out.
    bool mentions(const TrashKey &entry) const;

private:
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace tenantry
