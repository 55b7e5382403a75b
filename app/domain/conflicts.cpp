#include "app/domain/conflicts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Conflicts", text);
}

Error missing(const QString &message)
{
    return {ErrorCode::NotFound, message};
}

Result<void> checkSubscription(const Subscription &subscription, const Estate &estate)
{
    const Subscription *other = estate.subscriptionByName(subscription.name);
    if (other && other->key != subscription.key)
        return exists(
            tr("There is another subscription “%1” now. Rename it first.").arg(subscription.name));
    return {};
}

Result<void> checkTenant(const Tenant &tenant, const Estate &before, const Estate &after)
{
    const Tenant *other = before.tenantByHost(tenant.host.toString());
    if (other && other->key != tenant.key && after.tenant(other->key))
        return exists(tr("The tenant %1 is there again, as “%2”.").arg(tenant.host, other->name));
    if (!after.subscription(tenant.subscription))
        return missing(tr("The subscription of %1 is not there any more. Bring it back first.")
                           .arg(tenant.host));
    return {};
}

Result<void> checkClient(const Client &client, const Estate &before, const Estate &after)
{
    const auto same = std::ranges::find_if(before.clients(), [&](const Client &other) {
        return other.key != client.key && after.client(other.key)
            && other.clientId.compare(client.clientId, Qt::CaseInsensitive) == 0;
    });
    if (same != before.clients().end())
        return exists(
            tr("The client ID %1 is there again, as “%2”.").arg(client.clientId, same->name));
    if (client.tier == Tier::Tenant && !after.tenant(client.tenant))
        return missing(tr("The tenant of the client “%1” is not there any more. Bring it back "
                          "first.")
                           .arg(client.name));
    if (client.tier != Tier::Region)
        return {};
    if (!after.subscription(client.subscription))
        return missing(tr("The subscription of the client “%1” is not there any more. Bring it "
                          "back first.")
                           .arg(client.name));
    const Client *other = before.regionLevelClient(client.subscription, client.regionCode);
    if (other && other->key != client.key && after.client(other->key))
        return exists(tr("The region has another region-level client now: “%1”. Remove it first.")
                          .arg(other->name));
    return {};
}

} // namespace

Result<void> checkConflicts(const EstateChange &change, const Estate &estate)
{
    Estate after = estate;
    after.apply(change);
    for (const Subscription &subscription : change.subscriptions)
        if (const Result<void> fits = checkSubscription(subscription, estate); !fits)
            return fits;
    for (const Tenant &tenant : change.tenants)
        if (const Result<void> fits = checkTenant(tenant, estate, after); !fits)
            return fits;
    for (const Client &client : change.clients)
        if (const Result<void> fits = checkClient(client, estate, after); !fits)
            return fits;
    return {};
}

} // namespace tenantry
