#include "app/cli/lookup.h"

#include "app/domain/hostbinding.h"
#include "app/domain/search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Lookup", text);
}

/// The host in an address, or the text as it is.
QString hostIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isAddress = trimmed.startsWith("https://"_L1, Qt::CaseInsensitive);
    return isAddress ? trimmed.section(u'/', 2, 2) : trimmed;
}

bool isCalled(const Tenant &tenant, const QString &text)
{
    return tenant.host.toString().section(u'.', 0, 0).compare(text, Qt::CaseInsensitive) == 0
        || tenant.name.toString().compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<TenantKey> findTenant(const Estate &estate, const QString &text)
{
    const QString host = hostIn(text);
    if (const Tenant *tenant = estate.tenantByHost(host))
        return tenant->key;
    QList<TenantKey> found;
    QStringList hosts;
    for (const Tenant &tenant : estate.tenants()) {
        if (!isCalled(tenant, host))
            continue;
        found.append(tenant.key);
        hosts.append(tenant.host);
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no tenant “%1”. See tenantry-cli list, or add it with "
                        "tenantry-cli add tenant.")
                         .arg(host)};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous,
                     tr("“%1” is more than one tenant: %2. Name one of these hosts.")
                         .arg(host, hosts.join(u", "_s))};
    return found.first();
}

Result<SubscriptionKey> findSubscription(const Estate &estate, const QString &name)
{
    if (const Subscription *subscription = estate.subscriptionByName(name.trimmed()))
        return subscription->key;
    return Error{ErrorCode::NotFound,
                 tr("There is no subscription “%1”. See tenantry-cli list subscriptions, or add it "
                    "with tenantry-cli add subscription.")
                     .arg(name)};
}

Result<QList<TenantKey>> findTenants(const Workspace &workspace, const QString &filter)
{
    const Result<Search> search = Search::parse(filter, workspace.ports().clock.now());
    if (!search)
        return search.error();
    QList<TenantKey> found;
    for (const Tenant &tenant : workspace.estate().tenants())
        if (search->matches(workspace.estate(), tenant, workspace.regions()))
            found.append(tenant.key);
    if (found.isEmpty() && !search->isEmpty())
        return Error{ErrorCode::NotFound, tr("No tenant is found by this search: %1").arg(filter)};
    return found;
}

} // namespace tenantry
