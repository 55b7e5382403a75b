#pragma once

#include "ui/map/maplegend.h"

#include <QWidget>

namespace tenantry {

/// The legend below the map, on as many lines as it needs.
class MapLegendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegendBar(const Theme &theme, QWidget *parent = nullptr);

    void setLegend(const MapLegend &legend);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    MapLegend m_legend;
};

} // namespace tenantry
