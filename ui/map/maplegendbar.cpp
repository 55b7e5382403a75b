#include "ui/map/maplegendbar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int side = 16;
constexpr int above = 6;

} // namespace

MapLegendBar::MapLegendBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"mapLegend"_s);
    setAccessibleName(tr("Legend of the map"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegendBar::setLegend(const MapLegend &legend)
{
    if (legend == m_legend)
        return;
    m_legend = legend;
    setAccessibleDescription(legend.text());
    updateGeometry();
    update();
}

QSize MapLegendBar::sizeHint() const
{
    return {200, heightForWidth(width())};
}

int MapLegendBar::heightForWidth(int width) const
{
    return m_legend.heightFor(width - 2 * side, fontMetrics()) + 2 * above;
}

void MapLegendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapInk ink(m_theme.isDark(), MapInk::Kind::Pixels);
    m_legend.paint(painter, rect().adjusted(side, above, -side, -above), ink);
}

} // namespace tenantry
