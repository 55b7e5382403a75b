#include "ui/map/mapaccessible.h"

#include "ui/map/maptileaccessible.h"
#include "ui/map/mapview.h"

namespace tenantry {

namespace {

QAccessibleInterface *made(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(*view) : nullptr;
}

} // namespace

MapAccessible::MapAccessible(MapView &view)
    : QAccessibleWidget(&view, QAccessible::List)
{}

MapAccessible::~MapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_tiles))
        QAccessible::deleteAccessibleInterface(id);
}

void MapAccessible::install()
{
    QAccessible::installFactory(made); // again does nothing
}

int MapAccessible::childCount() const
{
    return static_cast<int>(view().content().tiles.size());
}

QAccessibleInterface *MapAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const TenantKey key = view().content().tiles.at(index).tenant;
    if (const QAccessible::Id known = m_tiles.value(key))
        return QAccessible::accessibleInterface(known);
    auto *tile = new MapTileAccessible(view(), key);
    m_tiles.insert(key, QAccessible::registerAccessibleInterface(tile));
    return tile;
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    return child(view().tileAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *MapAccessible::focusChild() const
{
    return view().hasFocus() ? child(view().currentTile()) : nullptr;
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *tile = dynamic_cast<const MapTileAccessible *>(child);
    return tile ? view().tileWith(tile->tenant()) : -1;
}

MapView &MapAccessible::view() const
{
    return *static_cast<MapView *>(object());
}

} // namespace tenantry
