#pragma once

#include "app/domain/key.h"

#include <QAccessibleWidget>
#include <QHash>

namespace tenantry {

class MapView;

/// The map for those who do not see it: a list of tenants.
class MapAccessible final : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView &view);
    ~MapAccessible() override;

    /// Makes it known, once for the program.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    MapView &view() const;

    mutable QHash<TenantKey, QAccessible::Id> m_tiles; // that were asked for
};

} // namespace tenantry
