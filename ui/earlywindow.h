#pragma once

#include "ui/windowstate.h"

#include <QMainWindow>

namespace tenantry {

/// The frame of a window, in its old place. Shown at once, the desktop maps it while what is in it
/// is still being made: nothing is painted before events are.
class EarlyWindow : public QMainWindow
{
    Q_OBJECT

protected:
    EarlyWindow(const WindowState &state, const QString &title, bool isShownAtOnce);

    /// What was put into a window that is shown already is shown by nobody else.
    void showParts();
};

} // namespace tenantry
