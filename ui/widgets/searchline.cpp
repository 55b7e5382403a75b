#include "ui/widgets/searchline.h"

#include <QKeyEvent>

namespace tenantry {

bool SearchLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && m_left.contains(QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace tenantry
