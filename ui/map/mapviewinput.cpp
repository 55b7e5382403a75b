// How the map is used by mouse and keyboard; how it is shown is in mapview.cpp.
#include "app/services/workspace.h"
#include "ui/map/mapview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <limits>

namespace tenantry {

void MapView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const int by = event->angleDelta().y();
    if (by != 0)
        zoomTo(m_layout.step() + (by > 0 ? 1 : -1), event->position().toPoint());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressedOffset = offset();
    m_isPanning = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton))
        return setHovered(tileAt(at));
    const QPoint moved = at - m_pressedAt;
    m_isPanning = m_isPanning || moved.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isPanning)
        return;
    horizontalScrollBar()->setValue(m_pressedOffset.x() - moved.x());
    verticalScrollBar()->setValue(m_pressedOffset.y() - moved.y());
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning || event->button() != Qt::LeftButton)
        return;
    const int tile = tileAt(event->position().toPoint());
    if (tile < 0)
        return;
    setCurrent(tile);
    choose(tile, event->modifiers().testFlag(Qt::ControlModifier) ? Choice::Toggled
                 : event->modifiers().testFlag(Qt::ShiftModifier) ? Choice::Added
                                                                  : Choice::Alone);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position().toPoint());
    if (tile >= 0)
        activate(tile);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    // On many keyboards plus is Shift and the key of the equals sign, and some press it without.
    const bool isPlus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if (event->matches(QKeySequence::ZoomIn) || (isControl && isPlus))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (isControl && event->key() == Qt::Key_0)
        return fit();
    if (!m_content.tiles.isEmpty() && moveBy(*event))
        return;
    if (m_current < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space: return choose(m_current, isControl ? Choice::Toggled : Choice::Alone);
    case Qt::Key_Return:
    case Qt::Key_Enter: return activate(m_current);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

/// As in a list: the arrow keys choose where they go, with Shift also, with Control they only go.
bool MapView::moveBy(const QKeyEvent &event)
{
    int target = 0;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: target = neighbour(event.key()); break;
    case Qt::Key_Home: break;
    case Qt::Key_End: target = static_cast<int>(m_content.tiles.size()) - 1; break;
    default: return false;
    }
    setCurrent(target);
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        choose(target,
               event.modifiers().testFlag(Qt::ShiftModifier) ? Choice::Added : Choice::Alone);
    return true;
}

void MapView::activate(int tile)
{
    if (const Tenant *tenant = m_workspace.estate().tenant(m_content.tiles.at(tile).tenant))
        emit tenantWanted(tenant->host);
}

/// The nearest tile in the direction of an arrow key, also in the next frame; where a search has
/// found some, one of these.
int MapView::neighbour(int key) const
{
    if (m_current < 0)
        return 0;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const QPoint from = m_layout.tile(m_current).center();
    int best = m_current;
    int least = std::numeric_limits<int>::max();
    for (int tile = 0; tile < m_content.tiles.size(); ++tile) {
        const QPoint by = m_layout.tile(tile).center() - from;
        const int ahead = sign * (isAcross ? by.x() : by.y());
        const int aside = qAbs(isAcross ? by.y() : by.x());
        if (ahead <= 0 || ahead + 4 * aside >= least || !isFound(tile))
            continue;
        least = ahead + 4 * aside;
        best = tile;
    }
    return best;
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_content.tiles.isEmpty())
        setCurrent(0);
    else
        setCurrent(m_current); // so that it is said
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    repaintTile(m_current);
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const int tile = isMouse ? tileAt(event->pos()) : m_current;
    if (tile < 0)
        return;
    setCurrent(tile);
    if (!stateOf(tile).isSelected)
        choose(tile, Choice::Alone);
    emit menuWanted(isMouse ? event->globalPos()
                            : viewport()->mapToGlobal(visibleTile(tile).center()));
}

bool MapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tile = tileAt(help->pos());
        QToolTip::showText(help->globalPos(), tile < 0 ? QString() : toolTip(tile), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace tenantry
