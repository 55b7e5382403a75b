#include "ui/map/mapview.h"

#include "app/services/workspace.h"
#include "ui/map/mapaccessible.h"
#include "ui/models/tenantfilter.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr int focusMargin = 4; // the focus ring lies around the tile
constexpr int manyRows = 64;   // from here on all is painted again
constexpr QSize paper{1400, 1000};
constexpr int mostOnPaper = 600; // tenants with their names
constexpr auto contentDelay = 100ms;

} // namespace

MapView::MapView(const Workspace &workspace,
                 const TenantFilter &filter,
                 QItemSelectionModel &selection,
                 const Theme &theme,
                 QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_selection(selection)
    , m_theme(theme)
{
    MapAccessible::install();
    setObjectName(u"mapView"_s);
    setAccessibleName(tr("Map of the estate"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_rebuild.setSingleShot(true);
    m_tellContent.setSingleShot(true);
    m_tellContent.setInterval(contentDelay);
    const auto rebuildLater = [this] { m_rebuild.start(0); };
    const auto repaint = [this] { viewport()->update(); };
    connect(&m_rebuild, &QTimer::timeout, this, &MapView::rebuild);
    connect(&m_tellContent, &QTimer::timeout, this, &MapView::contentChanged);
    connect(&tenants(), &TenantModel::modelReset, this, rebuildLater);
    connect(&tenants(), &TenantModel::rowsInserted, this, rebuildLater);
    connect(&tenants(), &TenantModel::rowsRemoved, this, rebuildLater);
    connect(&tenants(), &TenantModel::dataChanged, this, &MapView::takeData);
    connect(&workspace, &Workspace::estateChanged, this,
            [this, rebuildLater](const EstateChange &change) {
        const bool isPlain = change.subscriptions.isEmpty() && change.clients.isEmpty()
                          && change.removedClients.isEmpty()
                          && change.removedSubscriptions.isEmpty()
                          && std::ranges::all_of(change.tenants, [this](const Tenant &tenant) {
                                 return isPlacedAlike(tenant, tileWith(tenant.key));
                             });
        if (!isPlain)
            rebuildLater();
    });
    connect(&filter, &TenantFilter::rowsInserted, this, repaint);
    connect(&filter, &TenantFilter::rowsRemoved, this, repaint);
    connect(&selection, &QItemSelectionModel::selectionChanged, this, repaint);
    connect(&theme, &Theme::changed, this, repaint);
    rebuild();
}

const TenantModel &MapView::tenants() const
{
    return m_filter.model();
}

MapTileState MapView::stateOf(int tile) const
{
    const int row = tenants().rowOf(m_content.tiles.at(tile).tenant);
    if (row < 0)
        return {};
    const QModelIndex index = indexOf(tile);
    return {.status = tenants().shownStatus(row),
            .isOld = tenants().index(row, 0).data(TenantModel::OldRole).toBool(),
            .isSelected = index.isValid() && m_selection.isSelected(index),
            .isHovered = tile == m_hovered,
            .isCurrent = tile == m_current && hasFocus(),
            .isDimmed = !index.isValid()};
}

MapLayout MapView::layoutForPaper() const
{
    if (m_content.tiles.size() > mostOnPaper)
        return m_layout;
    return {m_content, {paper, m_names}, std::max(m_layout.step(), comfortableStep)};
}

QRect MapView::visibleTile(int tile) const
{
    return m_layout.tile(tile).translated(-offset());
}

void MapView::fit()
{
    m_isFitted = true;
    arrange(MapLayout::fittingStep(m_content, {viewport()->size(), m_names}));
}

void MapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(-offset());
    const MapPainter map(m_content, m_layout, {m_theme.isDark(), MapInk::Kind::Pixels});
    map.paint(painter, event->rect().translated(offset()),
              [this](int tile) { return stateOf(tile); });
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isFitted)
        fit();
    else
        arrange(m_layout.step());
}

void MapView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isFitted)
        fit();
    // The tenant that was chosen in the table is the one to begin with.
    const QModelIndex chosen = m_filter.mapToSource(m_selection.currentIndex());
    if (chosen.isValid())
        setCurrent(m_tiles.value(tenants().at(chosen.row()).tenant, m_current));
}

void MapView::rebuild()
{
    const TenantKey current = m_current < 0 ? TenantKey() : m_content.tiles.at(m_current).tenant;
    m_content = mapContent(m_workspace.estate(), m_workspace.regions());
    m_names = measuredNames(m_content, fontMetrics());
    m_tiles.clear();
    m_hovered = -1;
    for (int tile = 0; tile < m_content.tiles.size(); ++tile)
        m_tiles.insert(m_content.tiles.at(tile).tenant, tile);
    m_current = m_tiles.value(current, -1);
    if (m_isFitted)
        fit();
    else
        arrange(m_layout.step());
    emit contentChanged();
}

void MapView::arrange(int step)
{
    m_layout = MapLayout(m_content, {viewport()->size(), m_names}, step);
    const QSize rest = m_layout.size() - viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, rest.width()));
    verticalScrollBar()->setRange(0, std::max(0, rest.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
    viewport()->update();
}

void MapView::zoomTo(int step, QPoint anchor)
{
    // What is at the anchor stays there.
    int kept = m_layout.tileAt(anchor + offset());
    if (kept < 0)
        kept = m_current;
    const QPoint before = kept < 0 ? QPoint() : visibleTile(kept).center();
    m_isFitted = false;
    arrange(std::clamp(step, 0, MapLayout::stepCount() - 1));
    if (kept < 0)
        return;
    const QPoint moved = visibleTile(kept).center() - before;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
}

void MapView::takeData(const QModelIndex &from, const QModelIndex &to)
{
    if (from.column() > MarkColumn || m_rebuild.isActive())
        return;
    m_tellContent.start();
    if (to.row() - from.row() > manyRows)
        return viewport()->update();
    for (int row = from.row(); row <= to.row(); ++row)
        repaintTile(tileWith(tenants().at(row).tenant));
}

/// Whether a changed tenant is drawn where it was, and as it was but for its status.
bool MapView::isPlacedAlike(const Tenant &tenant, int tile) const
{
    return tile >= 0 && tileOf(m_workspace.estate(), tenant) == m_content.tiles.at(tile);
}

QModelIndex MapView::indexOf(int tile) const
{
    const int row = tenants().rowOf(m_content.tiles.at(tile).tenant);
    return m_filter.mapFromSource(tenants().index(row, NameColumn));
}

void MapView::choose(int tile, Choice choice)
{
    const QModelIndex index = indexOf(tile);
    if (!index.isValid())
        return;
    const auto how = choice == Choice::Toggled ? QItemSelectionModel::Toggle
                   : choice == Choice::Added   ? QItemSelectionModel::Select
                                               : QItemSelectionModel::ClearAndSelect;
    m_selection.setCurrentIndex(index, how | QItemSelectionModel::Rows);
}

void MapView::setCurrent(int tile)
{
    repaintTile(m_current);
    m_current = tile;
    repaintTile(m_current);
    if (tile < 0)
        return;
    const QRect seen = visibleTile(tile).adjusted(-8, -8, 8, 8);
    const QRect area = viewport()->rect();
    for (const auto &[bar, before, after] :
         {std::tuple(horizontalScrollBar(), seen.left(), seen.right() - area.right()),
          std::tuple(verticalScrollBar(), seen.top(), seen.bottom() - area.bottom())})
        bar->setValue(bar->value() + (before < 0 ? before : std::max(0, after)));
    QAccessibleEvent said(this, QAccessible::Focus);
    said.setChild(tile);
    if (hasFocus())
        QAccessible::updateAccessibility(&said);
}

void MapView::setHovered(int tile)
{
    if (m_hovered == tile)
        return;
    repaintTile(m_hovered);
    m_hovered = tile;
    repaintTile(m_hovered);
}

void MapView::repaintTile(int tile)
{
    if (tile >= 0)
        viewport()->update(
            visibleTile(tile).adjusted(-focusMargin, -focusMargin, focusMargin, focusMargin));
}

QPoint MapView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QString MapView::shortText(int tile) const
{
    const MapTile &shown = m_content.tiles.at(tile);
    return tr("%1, %2").arg(shown.name, statusWord(stateOf(tile).status));
}

QString MapView::toolTip(int tile) const
{
    const MapGroup &group = m_content.groups.at(m_layout.groupOf(tile));
    const int row = tenants().rowOf(m_content.tiles.at(tile).tenant);
    if (row < 0)
        return shortText(tile);
    const auto text = [this, row](int column) {
        return tenants().index(row, column).data().toString();
    };
    return tr("%1\n%2\nSubscription %3, client %4")
        .arg(shortText(tile), text(HostColumn), group.title, text(ClientColumn));
}

} // namespace tenantry
