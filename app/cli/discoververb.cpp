#include "app/cli/discoververb.h"

#include "app/cli/estaterows.h"
#include "app/domain/discoverer.h"
#include "app/services/discoveryimport.h"
#include "app/services/tenantlisting.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tenantry {

DiscoverVerb::DiscoverVerb(Workspace &workspace, const Arguments &arguments, Console &console)
    : Verb(workspace, arguments, console)
{}

DiscoverVerb::~DiscoverVerb() = default;

void DiscoverVerb::start()
{
    const Result<ClientKey> key = client();
    if (!key)
        return fail(key.error());
    m_listing = std::make_unique<TenantListing>(workspace(), *key, arguments().subscriptionIds,
                                                Receiver<Result<Listing>>(this,
                                                                          &DiscoverVerb::take));
    m_listing->start();
}

void DiscoverVerb::cancel()
{
    m_listing.reset();
    finish(ExitCode::Interrupted);
}

Result<ClientKey> DiscoverVerb::client() const
{
    QList<ClientKey> found;
    QStringList names;
    for (const Client &client : estate().clients()) {
        const bool isNamed = arguments().client.isEmpty()
                          || client.name.compare(arguments().client, Qt::CaseInsensitive) == 0;
        if (client.tier != Tier::Organization || !isNamed)
            continue;
        found.append(client.key);
        names.append(client.name);
    }
    if (found.isEmpty() && !arguments().client.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no organization-level client “%1”. See tenantry-cli list "
                        "clients.")
                         .arg(arguments().client)};
    if (found.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("Only an organization-level client can list tenants, and there is none. "
                        "Add one with tenantry-cli add client NAME --tier organization.")};
    if (found.size() > 1)
        return Error{ErrorCode::Ambiguous,
                     tr("There are several organization-level clients: %1. Name one with --client.")
                         .arg(names.join(u", "_s))};
    return found.first();
}

void DiscoverVerb::take(Result<Listing> listing)
{
    if (!listing && listing.error().code == ErrorCode::Ambiguous)
        console().say(tr("Name the subscription with --subscription-id."));
    if (!listing)
        return fail(listing.error());
    const Discovery discovery = Discoverer(estate(), workspace().regions(),
                                           workspace().ports().clock.now())
                                    .discover(*listing);
    QSet<TenantKey> all;
    for (const DiscoveredTenant &found : discovery.tenants)
        all.insert(found.tenant.key);
    print(discovery);
    if (!arguments().isDryRun) {
        const Result<int> imported = importDiscovery(workspace(), discovery, all);
        if (!imported)
            return fail(imported.error());
    }
    summarize(discovery);
    finish(discovery.count(Finding::Conflict) > 0 ? ExitCode::PartlyFailed : ExitCode::Ok);
}

void DiscoverVerb::print(const Discovery &discovery)
{
    QList<Row> rows;
    for (const DiscoveredTenant &found : discovery.tenants)
        if (found.finding != Finding::Same)
            rows.append(rowOf(discovery, found));
    printRows(console(), arguments().format,
              {{"change"_L1, tr("Change")},
               {"tenant"_L1, tr("Tenant")},
               {"systemHost"_L1},
               {"name"_L1, tr("Name")},
               {"region"_L1, tr("Region")},
               {"subscription"_L1, tr("Subscription")},
               {"lifecycle"_L1, tr("Status")},
               {"fields"_L1, tr("What changed")},
               {"reason"_L1}},
              rows);
}

Row DiscoverVerb::rowOf(const Discovery &discovery, const DiscoveredTenant &found) const
{
    const Tenant &tenant = found.tenant;
    QStringList fields;
    for (const FieldChange &change : found.changes)
        fields.append(fieldWord(change.field));
    return {findingWord(found.finding),
            textOrNull(tenant.host),
            textOrNull(tenant.systemHost),
            textOrNull(tenant.name),
            textOrNull(tenant.regionCode),
            textOrNull(discovery.subscriptionName(tenant.subscription, estate())),
            textOrNull(tenant.lifecycle),
            textOrNull(fields.join(u' ')),
            textOrNull(found.reason)};
}

void DiscoverVerb::summarize(const Discovery &discovery)
{
    for (const DiscoveredTenant &found : discovery.tenants)
        if (found.finding == Finding::Conflict)
            console().say(found.reason);
    console().say(tr("%1 new, %2 changed, %3 vanished, %4 the same, %5 in conflict.")
                      .arg(discovery.count(Finding::New))
                      .arg(discovery.count(Finding::Changed))
                      .arg(discovery.count(Finding::Vanished))
                      .arg(discovery.count(Finding::Same))
                      .arg(discovery.count(Finding::Conflict)));
    if (arguments().isDryRun)
        console().say(tr("Dry run: nothing was taken in."));
}

} // namespace tenantry
