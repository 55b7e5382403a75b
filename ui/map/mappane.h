#pragma once

#include "app/domain/result.h"
#include "ui/deskparts.h"
#include "ui/map/mapview.h"

#include <QWidget>

namespace tenantry {

class MapLegendBar;

/// The map with a line of buttons above it and its legend below.
class MapPane final : public QWidget
{
    Q_OBJECT

public:
    /// `selection` is the one of the table, over `filter`.
    MapPane(const DeskParts &parts,
            const TenantFilter &filter,
            QItemSelectionModel &selection,
            QWidget *parent = nullptr);

    MapView &view() { return *m_view; }
    /// Writes the map, as SVG where the path ends so, else as PNG.
    void exportTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshLegend();
    void askForFile();
    Result<QString> write(const QString &path) const;

    DeskParts m_parts;
    MapView *m_view;
    MapLegendBar *m_legend;
};

} // namespace tenantry
