#include "ui/earlywindow.h"

#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace tenantry {

EarlyWindow::EarlyWindow(const WindowState &state, const QString &title, bool isShownAtOnce)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(title);
    setMinimumSize(800, 520);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    state.restoreGeometry(*this);
    if (isShownAtOnce)
        show();
}

void EarlyWindow::showParts()
{
    for (QToolBar *bar : findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bar->show();
    menuBar()->show();
    statusBar()->show();
    centralWidget()->show();
}

} // namespace tenantry
