#pragma once

#include "tests/support/testworkspace.h"
#include "ui/actions.h"
#include "ui/map/mappane.h"
#include "ui/models/tenantfilter.h"
#include "ui/selection.h"
#include "ui/views/tenanttable.h"
#include "ui/widgets/messagearea.h"

#include <QItemSelectionModel>

namespace tenantry {

/// A map with what it stands in.
struct MapBench
{
    MapBench()
    {
        pane.resize(1000, 560);
        pane.show();
    }

    MapView &view() { return pane.view(); }
    int tile(const QString &name)
    {
        const MapContent &content = view().content();
        for (int index = 0; index < content.tiles.size(); ++index)
            if (content.tiles.at(index).name == name)
                return index;
        return -1;
    }
    QString current() { return view().content().tiles.at(view().currentTile()).name; }
    QStringList chosen() const
    {
        QStringList names;
        for (const TenantKey &key : selection.tenants())
            names.append(outside.workspace.estate().tenant(key)->name);
        names.sort();
        return names;
    }

    TestWorkspace outside;
    Theme theme;
    Actions actions{theme};
    TenantModel tenants{outside.workspace};
    TenantFilter filter{outside.workspace, tenants};
    TenantTable table{filter, theme};
    Selection selection{outside.workspace, tenants, filter, table};
    MessageArea messages{theme};
    QWidget window;
    MapPane pane{{outside.workspace, theme, actions, selection, messages, window},
                 filter,
                 *table.selectionModel()};
};

} // namespace tenantry
