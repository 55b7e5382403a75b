#pragma once

#include "ui/map/mappainter.h"

#include <QAbstractScrollArea>
#include <QModelIndex>
#include <QTimer>

class QItemSelectionModel;

namespace tenantry {

class TenantFilter;
class TenantModel;
class Workspace;

/// The estate as a picture: regions with their tenants and the clients that reach them. What is
/// chosen on it is chosen in the table too.
class MapView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `selection` is the one of the table, over `filter`.
    MapView(const Workspace &workspace,
            const TenantFilter &filter,
            QItemSelectionModel &selection,
            const Theme &theme,
            QWidget *parent = nullptr);

    const MapContent &content() const { return m_content; }
    const MapLayout &layoutOfMap() const { return m_layout; }
    /// With all names, also where the window has no room for them; thousands of tenants as they are
    /// shown.
    MapLayout layoutForPaper() const;
    MapTileState stateOf(int tile) const;
    /// Where a tile is in the viewport.
    QRect visibleTile(int tile) const;
    int currentTile() const { return m_current; }
    /// -1 where there is none, in the viewport.
    int tileAt(QPoint point) const { return m_layout.tileAt(point + offset()); }
    int tileWith(const TenantKey &tenant) const { return m_tiles.value(tenant, -1); }
    /// "acme-emea, OK", and the whole of it.
    QString shortText(int tile) const;
    QString toolTip(int tile) const;
    void zoomIn() { zoomTo(m_layout.step() + 1, viewport()->rect().center()); }
    void zoomOut() { zoomTo(m_layout.step() - 1, viewport()->rect().center()); }
    /// All of it in sight, also when the window changes.
    void fit();

signals:
    void tenantWanted(const QString &host);
    void menuWanted(const QPoint &at);
    /// Other tenants, or other statuses of them; many changes come as one.
    void contentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    const TenantModel &tenants() const;
    void rebuild();
    void arrange(int step);
    void zoomTo(int step, QPoint anchor);
    void takeData(const QModelIndex &from, const QModelIndex &to);
    bool isPlacedAlike(const Tenant &tenant, int tile) const;
    QModelIndex indexOf(int tile) const;
    /// How a tile is chosen: alone, or together with what is chosen already.
    enum class Choice { Alone, Added, Toggled };
    void choose(int tile, Choice choice);
    void setCurrent(int tile);
    bool moveBy(const QKeyEvent &event);
    void activate(int tile);
    bool isFound(int tile) const { return indexOf(tile).isValid(); }
    void setHovered(int tile);
    void repaintTile(int tile);
    int neighbour(int key) const;
    QPoint offset() const;

    const Workspace &m_workspace;
    const TenantFilter &m_filter;
    QItemSelectionModel &m_selection;
    const Theme &m_theme;
    QTimer m_rebuild;
    QTimer m_tellContent;
    MapNames m_names;
    MapContent m_content;
    MapLayout m_layout;
    QHash<TenantKey, int> m_tiles;
    bool m_isFitted = true;
    int m_current = -1;
    int m_hovered = -1;
    QPoint m_pressedAt;
    QPoint m_pressedOffset;
    bool m_isPanning = false;
};

} // namespace tenantry
