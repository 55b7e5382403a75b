#include "app/domain/creationguide.h"

#include "app/domain/hostbinding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::size_t mostSteps = 6;

struct Page
{
    Tier tier;
    QLatin1StringView address; // %1 is the tenant's host
    const char *place;
    std::array<const char *, mostSteps> steps; // %1 is the region's name
};

constexpr auto copyStep = QT_TRANSLATE_NOOP(
    "CreationGuide", "Copy the client ID and the client secret. The secret is shown once.");

// Where clients are made, and what must be chosen there. [contract 1.1, 1.6, 2.1]
constexpr std::array pages{
    Page{Tier::Region,
         "https://account.myqlik.qlik.com/account"_L1,
         QT_TRANSLATE_NOOP("CreationGuide", "My Qlik"),
         {QT_TRANSLATE_NOOP("CreationGuide",
                            "Sign in to My Qlik as the subscription's service account owner."),
          QT_TRANSLATE_NOOP("CreationGuide",
                            "At the subscription with the multiple tenants entitlement, open the "
                            "menu … and choose “Manage OAuth clients”."),
          QT_TRANSLATE_NOOP("CreationGuide", "Choose the region %1. There is no box to tick."),
          copyStep}},
    Page{Tier::Tenant,
         "https://%1/console/"_L1,
         QT_TRANSLATE_NOOP("CreationGuide", "the tenant's administration"),
         {QT_TRANSLATE_NOOP("CreationGuide",
                            "Sign in as a tenant administrator and choose “OAuth”, then “Create "
                            "new”."),
          QT_TRANSLATE_NOOP("CreationGuide",
                            "Choose the client type “Web”, and give the client a name: its bot "
                            "user will have the same."),
          QT_TRANSLATE_NOOP("CreationGuide",
                            "Tick the scopes that it needs; “admin_classic” is all of the "
                            "administration."),
          QT_TRANSLATE_NOOP("CreationGuide", "Tick “Machine-to-machine (M2M)”, and create it."),
          copyStep,
          QT_TRANSLATE_NOOP("CreationGuide",
                            "In the client's menu … choose “Change consent method”, and there "
                            "“Trusted”.")}},
    Page{Tier::Organization,
         "https://console.qlikcloud.com/admin/oauth"_L1,
         QT_TRANSLATE_NOOP("CreationGuide", "the organization's console"),
         {QT_TRANSLATE_NOOP("CreationGuide",
                            "Sign in to the console as the service account owner."),
          QT_TRANSLATE_NOOP("CreationGuide",
                            "Choose “Create” and give the client a name. There is no box to tick."),
          copyStep}},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("CreationGuide", text);
}

QString obstacleFor(const ClientDraft &draft, const Estate &estate, const RegionCatalogue &regions)
{
    const Subscription *subscription = estate.subscriptionByName(draft.subscription.trimmed());
    if (draft.tier != Tier::Region || !subscription)
        return {};
    if (const Client *other = clientInTheWay(draft, estate))
        return tr("“%1” has its region-level client for %2 already: “%3”. There can be only one. "
                  "Refresh its secret in My Qlik and replace it here; a client that is made anew "
                  "leaves the old bot user behind on every tenant.")
            .arg(subscription->name, regions.displayName(draft.regionCode), other->name);
    if (subscription->entitlement == Entitlement::SingleTenant)
        return tr("“%1” is entitled to a single tenant, and My Qlik makes region-level clients "
                  "only for subscriptions with multiple tenants. Make a tenant-level client.")
            .arg(subscription->name);
    return {};
}

} // namespace

CreationGuide creationGuide(const ClientDraft &draft,
                            const Estate &estate,
                            const RegionCatalogue &regions)
{
    const Page &page = *std::ranges::find(pages, draft.tier, &Page::tier);
    CreationGuide guide{.page = page.address, .place = tr(page.place)};
    if (draft.tier == Tier::Tenant) {
        const Result<QlikHost> host = parseHost(draft.tenantHost, regions);
        const bool isTenant = host && host->kind == HostKind::Tenant;
        guide.page = isTenant ? guide.page.arg(host->host) : QString();
    }
    const QString region = regions.displayName(draft.regionCode);
    for (const char *step : page.steps)
        if (step)
            guide.steps.append(tr(step).replace(u"%1"_s, region));
    guide.obstacle = obstacleFor(draft, estate, regions);
    return guide;
}

} // namespace tenantry
