#include "ui/map/maptileaccessible.h"

#include "ui/map/mapview.h"

#include <QWindow>

namespace tenantry {

MapTileAccessible::MapTileAccessible(MapView &view, const TenantKey &tenant)
    : m_view(&view)
    , m_tenant(tenant)
{}

MapTileAccessible::~MapTileAccessible() = default;

QWindow *MapTileAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *MapTileAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString MapTileAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name: return m_view->shortText(tile());
    case QAccessible::Description: return m_view->toolTip(tile());
    default: return {};
    }
}

QRect MapTileAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect rect = m_view->visibleTile(tile());
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State MapTileAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_view->hasFocus() && m_view->currentTile() == tile();
    state.selected = m_view->stateOf(tile()).isSelected;
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visibleTile(tile()));
    return state;
}

int MapTileAccessible::tile() const
{
    return m_view ? m_view->tileWith(m_tenant) : -1;
}

} // namespace tenantry
