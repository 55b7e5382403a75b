#pragma once

#include "ui/map/maplayout.h"

namespace tenantry {

/// A map of so many tenants in each region, each region with two subscriptions: the first with a
/// region-level client that is used for all its tenants but each seventh.
inline MapContent sampleMap(int regions, int tenants)
{
    MapContent content;
    content.hasHeadings = true;
    for (int region = 0; region < regions; ++region) {
        content.regions.append({.name = QString("Region %1").arg(region),
                                .codes = QString("r%1").arg(region),
                                .firstGroup = static_cast<int>(content.groups.size()),
                                .groupCount = 2});
        for (const int count : {tenants - tenants / 4, tenants / 4}) {
            const bool hasClient = content.groups.size() % 2 == 0;
            content.groups.append({.title = hasClient ? "Contoso" : "Fabrikam",
                                   .client = hasClient ? "main" : "",
                                   .firstTile = static_cast<int>(content.tiles.size()),
                                   .count = count});
            for (int index = 0; index < count; ++index)
                content.tiles.append({.tenant = TenantKey{QString::number(content.tiles.size())},
                                      .name = QString("Tenant %1").arg(content.tiles.size()),
                                      .reach = !hasClient     ? MapTile::Reach::None
                                             : index % 7 == 6 ? MapTile::Reach::Own
                                                              : MapTile::Reach::Arc});
        }
    }
    return content;
}

constexpr MapNames sampleNames{.oneLine = 150, .twoLines = 90};

} // namespace tenantry
