#include "app/domain/licencetexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct AdviceText
{
    AdviceReason reason;
    const char *sentence;
    const char *words;
    const char *why;
};

constexpr std::array texts{
    AdviceText{AdviceReason::MultipleTenants,
               QT_TRANSLATE_NOOP("Licences", "Use one region-level client per region."),
               QT_TRANSLATE_NOOP("Licences", "one region-level client per region"),
               QT_TRANSLATE_NOOP(
                   "Licences",
                   "“%1” has a multiple-tenant entitlement, so My Qlik gives it region-level "
                   "clients: one client reaches every tenant of its region and takes one "
                   "professional licence there, however many tenants there are.")},
    AdviceText{AdviceReason::SingleTenant,
               QT_TRANSLATE_NOOP("Licences", "Use one tenant-level client per tenant."),
               QT_TRANSLATE_NOOP("Licences", "one tenant-level client per tenant"),
               QT_TRANSLATE_NOOP(
                   "Licences",
                   "“%1” has a single-tenant entitlement. Region-level clients come only with a "
                   "multiple-tenant entitlement; ask the account manager at Qlik if you plan for "
                   "several tenants.")},
    AdviceText{AdviceReason::PartlyGovernment,
               QT_TRANSLATE_NOOP("Licences",
                                 "Use one region-level client per region, and one tenant-level "
                                 "client per tenant of Qlik Cloud Government."),
               QT_TRANSLATE_NOOP("Licences", "region-level, tenant-level for Government"),
               QT_TRANSLATE_NOOP(
                   "Licences",
                   "“%1” has a multiple-tenant entitlement, so one region-level client reaches "
                   "every tenant of a region and takes one professional licence there. Qlik Cloud "
                   "Government has no region-level clients.")},
    AdviceText{AdviceReason::Government,
               QT_TRANSLATE_NOOP("Licences", "Use one tenant-level client per tenant."),
               QT_TRANSLATE_NOOP("Licences", "one tenant-level client per tenant"),
               QT_TRANSLATE_NOOP("Licences",
                                 "The tenants of “%1” are in Qlik Cloud Government, which has no "
                                 "region-level clients.")},
};

const AdviceText &textOf(const LicenceAdvice &advice)
{
    return *std::ranges::find(texts, advice.reason, &AdviceText::reason);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Licences", text);
}

QString regionNames(const QStringList &codes, const RegionCatalogue &regions)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(regions.displayName(code));
    return QLocale().createSeparatedList(names);
}

} // namespace

QString adviceSentence(const LicenceAdvice &advice)
{
    return tr(textOf(advice).sentence);
}

QString adviceWords(const LicenceAdvice &advice)
{
    return tr(textOf(advice).words);
}

QString adviceTierWords(const LicenceAdvice &advice)
{
    if (advice.reason == AdviceReason::PartlyGovernment)
        return tr("both tiers");
    return advice.tier() == Tier::Region ? tr("region-level") : tr("tenant-level");
}

QString alternativeWords(const LicenceAdvice &advice)
{
    return advice.tier() == Tier::Region ? tr("one tenant-level client per tenant")
                                         : tr("one region-level client per region");
}

QString adviceReason(const LicenceAdvice &advice, const QString &name)
{
    return tr(textOf(advice).why).arg(name);
}

QString adviceSteps(const LicenceAdvice &advice, const RegionCatalogue &regions)
{
    QStringList steps;
    if (!advice.regionsToServe.isEmpty())
        steps.append(tr("There is no region-level client yet for %1.")
                         .arg(regionNames(advice.regionsToServe, regions)));
    if (advice.tenantsToServe > 0)
        steps.append(QCoreApplication::translate("Licences",
                                                 "There is no tenant-level client yet for %n "
                                                 "tenant(s).",
                                                 nullptr, advice.tenantsToServe));
    if (advice.spare > 0)
        steps.append(QCoreApplication::translate(
            "Licences",
            "%n other client(s) could go: deleting one in Qlik Cloud leaves its bot user and the "
            "content that it owns.",
            nullptr, advice.spare));
    return steps.join(u' ');
}

QString licenceRule()
{
    return tr("Counted by Qlik's guide to Platform Operations (documented): each tenant-level bot "
              "user takes one professional licence per tenant, each region-level bot user one per "
              "region, irrespective of the number of tenants there.");
}

QString newerLicenceRule()
{
    return tr("Newer and conditional, by Qlik's OAuth overview of 30 June 2026 (documented, not "
              "measured), so the numbers here are the most that can be taken: in a user-based "
              "subscription a bot user takes a licence only when dynamic assignment of "
              "professional users is on and the bot first does something that needs one; a "
              "region-level bot user counts once per region. In a capacity-based subscription it "
              "follows from the roles of the bot user: one that needs a full or a basic user takes "
              "it.");
}

QString sightingRule()
{
    return tr("A tenant lists the assignments of its whole subscription (documented), so one "
              "tenant per region is asked. A bot user is found in the list by its subject; that "
              "this is its licence is our reading of the API.");
}

} // namespace tenantry
