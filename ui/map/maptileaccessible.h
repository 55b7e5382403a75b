#pragma once

#include "app/domain/key.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace tenantry {

class MapView;

/// One tenant of the map for those who do not see it.
class MapTileAccessible final : public QAccessibleInterface
{
public:
    MapTileAccessible(MapView &view, const TenantKey &tenant);
    ~MapTileAccessible() override;

    const TenantKey &tenant() const { return m_tenant; }

    bool isValid() const override { return tile() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    int tile() const;

    QPointer<MapView> m_view;
    TenantKey m_tenant;
};

} // namespace tenantry
