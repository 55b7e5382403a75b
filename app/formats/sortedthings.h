#pragma once

#include "app/domain/client.h"
#include "app/domain/savedsearch.h"
#include "app/domain/subscription.h"
#include "app/domain/tenant.h"

#include <QList>

#include <algorithm>
#include <tuple>

namespace tenantry {

inline auto sortingOf(const Subscription &subscription)
{
    return std::tuple(subscription.name.toCaseFolded(), subscription.name);
}

inline auto sortingOf(const Tenant &tenant)
{
    return tenant.host;
}

inline auto sortingOf(const Client &client)
{
    return std::tuple(client.tier, client.name.toCaseFolded(), client.clientId);
}

inline auto sortingOf(const SavedSearch &search)
{
    return std::tuple(search.name.toCaseFolded(), search.text);
}

/// In an order that everybody's file has, whatever was added first.
template <typename Thing>
QList<Thing> sorted(QList<Thing> things)
{
    std::sort(things.begin(), things.end(),
              [](const Thing &a, const Thing &b) { return sortingOf(a) < sortingOf(b); });
    return things;
}

} // namespace tenantry
