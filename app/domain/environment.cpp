#include "app/domain/environment.h"

#include "app/domain/removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

QString environmentOf(const Estate &estate, const Tenant &tenant)
{
    if (!tenant.environment.isEmpty())
        return tenant.environment;
    const Subscription *subscription = estate.subscription(tenant.subscription);
    if (!subscription)
        return {};
    const QString ofRegion = subscription->regionEnvironments.value(tenant.regionCode);
    return ofRegion.isEmpty() ? subscription->environment : ofRegion;
}

bool isProduction(QStringView environment)
{
    return environment.startsWith("prod"_L1, Qt::CaseInsensitive);
}

bool touchesProduction(const Estate &estate, const EstateChange &removals)
{
    const Removal removal(removals, estate);
    return std::ranges::any_of(estate.tenants(), [&](const Tenant &tenant) {
        if (!isProduction(environmentOf(estate, tenant)))
            return false;
        const Client *own = estate.tenantLevelClient(tenant.key);
        const Client *regional = estate.regionLevelClient(tenant.subscription, tenant.regionCode);
        return removal.takes(tenant) || (own && removal.takes(*own))
            || (regional && removal.takes(*regional));
    });
}

} // namespace tenantry
