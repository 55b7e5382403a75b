#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"

namespace tenantry {

struct MapTile
{
    /// Arc: the region-level client is used for the tenant. Own: a tenant-level one.
    enum class Reach { None, Arc, Own };

    TenantKey tenant = {};
    QString name = {};
    Reach reach = Reach::None;
    bool isProduction = false;
    bool isVanished = false;

    friend bool operator==(const MapTile &, const MapTile &) = default;
};

/// The tenants of one subscription in one region.
struct MapGroup
{
    QString title = {};  // the subscription
    QString client = {}; // the region-level client; empty where there is none
    int firstTile = 0;
    int count = 0;

    friend bool operator==(const MapGroup &, const MapGroup &) = default;
};

struct MapRegion
{
    QString name = {};
    QString codes = {}; // "eu · eu-west-1"
    int firstGroup = 0;
    int groupCount = 0;

    friend bool operator==(const MapRegion &, const MapRegion &) = default;
};

/// What the map draws, in its order; statuses come when it is painted.
struct MapContent
{
    QList<MapRegion> regions = {};
    QList<MapGroup> groups = {};
    QList<MapTile> tiles = {};
    bool hasHeadings = false; // several subscriptions

    friend bool operator==(const MapContent &, const MapContent &) = default;
};

MapTile tileOf(const Estate &estate, const Tenant &tenant);

/// Regions in the order of the catalogue, subscriptions and tenants by name.
MapContent mapContent(const Estate &estate, const RegionCatalogue &regions);

} // namespace tenantry
