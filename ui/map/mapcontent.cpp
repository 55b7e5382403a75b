#include "ui/map/mapcontent.h"

#include "app/domain/environment.h"
#include "app/domain/nameorder.h"
#include "app/domain/reach.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using TenantsOf = QHash<QPair<QString, SubscriptionKey>, std::vector<const Tenant *>>;

bool isNameLess(const Tenant *a, const Tenant *b)
{
    const int order = comparedNames(a->name.toString(), b->name.toString());
    return order == 0 ? a->host < b->host : order < 0;
}

/// The codes that are used: known ones in the order of the catalogue, then the others by name.
QStringList usedCodes(const Estate &estate, const RegionCatalogue &regions)
{
    QSet<QString> used;
    for (const Tenant &tenant : estate.tenants())
        used.insert(tenant.regionCode);
    for (const Client &client : estate.clients())
        if (client.tier == Tier::Region)
            used.insert(client.regionCode);
    QStringList codes;
    for (const Region &region : regions.regions())
        if (used.remove(region.code))
            codes.append(region.code);
    QStringList unknown(used.begin(), used.end());
    unknown.sort();
    return codes + unknown;
}

std::vector<const Subscription *> sortedSubscriptions(const Estate &estate)
{
    std::vector<const Subscription *> sorted;
    for (const Subscription &subscription : estate.subscriptions())
        sorted.push_back(&subscription);
    std::ranges::stable_sort(sorted, [](const Subscription *a, const Subscription *b) {
        return isNameBefore(a->name, b->name);
    });
    return sorted;
}

MapRegion regionOf(const QString &code, const RegionCatalogue &regions)
{
    const Region *region = regions.find(code);
    if (region)
        return {.name = region->shortName,
                .codes = u"%1 · %2"_s.arg(region->code, region->awsCode)};
    return {.name = code.isEmpty() ? QCoreApplication::translate("Map", "Unknown region") : code,
            .codes = code};
}

} // namespace

MapTile tileOf(const Estate &estate, const Tenant &tenant)
{
    const Client *used = effectiveClient(estate, tenant);
    MapTile tile{.tenant = tenant.key, .name = tenant.name};
    if (used)
        tile.reach = used->tier == Tier::Region ? MapTile::Reach::Arc : MapTile::Reach::Own;
    tile.isProduction = isProduction(environmentOf(estate, tenant));
    tile.isVanished = tenant.vanishedAt.isValid();
    return tile;
}

MapContent mapContent(const Estate &estate, const RegionCatalogue &regions)
{
    TenantsOf tenants;
    for (const Tenant &tenant : estate.tenants())
        tenants[{tenant.regionCode, tenant.subscription}].push_back(&tenant);
    const std::vector<const Subscription *> subscriptions = sortedSubscriptions(estate);
    MapContent content;
    content.hasHeadings = subscriptions.size() > 1;
    for (const QString &code : usedCodes(estate, regions)) {
        MapRegion region = regionOf(code, regions);
        region.firstGroup = static_cast<int>(content.groups.size());
        for (const Subscription *subscription : subscriptions) {
            std::vector<const Tenant *> found = tenants.take({code, subscription->key});
            const Client *client = estate.regionLevelClient(subscription->key, code);
            if (found.empty() && !client)
                continue;
            std::ranges::sort(found, isNameLess);
            content.groups.append({.title = subscription->name,
                                   .client = client ? client->name : QString(),
                                   .firstTile = static_cast<int>(content.tiles.size()),
                                   .count = static_cast<int>(found.size())});
            for (const Tenant *tenant : found)
                content.tiles.append(tileOf(estate, *tenant));
        }
        region.groupCount = static_cast<int>(content.groups.size()) - region.firstGroup;
        content.regions.append(region);
    }
    return content;
}

} // namespace tenantry
