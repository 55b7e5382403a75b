#include "app/domain/environment.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// Whether a client of its own and one of its region reach the tenant.
std::pair<bool, bool> reachedBy(const Estate &estate, const Tenant &tenant)
{
    return {estate.tenantLevelClient(tenant.key) != nullptr,
            estate.regionLevelClient(tenant.subscription, tenant.regionCode) != nullptr};
}

} // namespace

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

bool touchesProduction(const Estate &estate, const EstateChange &change)
{
    Estate after = estate;
    after.apply(change);
    return std::ranges::any_of(estate.tenants(), [&](const Tenant &tenant) {
        if (!isProduction(environmentOf(estate, tenant)))
            return false;
        const Tenant *kept = after.tenant(tenant.key);
        return !kept || *kept != tenant || reachedBy(after, tenant) != reachedBy(estate, tenant);
    });
}

} // namespace tenantry
