#include "ui/dialogs/clientchoices.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array choices{
    TierChoice{Tier::Region, QT_TRANSLATE_NOOP("tenantry::ClientDialog", "R&egion-level"),
               QT_TRANSLATE_NOOP("tenantry::ClientDialog",
                                 "Made in My Qlik. Reaches every tenant of its subscription in its "
                                 "region; there is one for each region.")},
    TierChoice{Tier::Tenant, QT_TRANSLATE_NOOP("tenantry::ClientDialog", "Tenant-&level"),
               QT_TRANSLATE_NOOP("tenantry::ClientDialog",
                                 "Made in the tenant's administration. Reaches that tenant only.")},
    TierChoice{Tier::Organization,
               QT_TRANSLATE_NOOP("tenantry::ClientDialog", "&Organization-level"),
               QT_TRANSLATE_NOOP("tenantry::ClientDialog",
                                 "Made in the organization's console. Lists tenants and reaches "
                                 "none of them.")},
};

} // namespace

std::span<const TierChoice> tierChoices()
{
    return choices;
}

const TierChoice &tierChoiceOf(Tier tier)
{
    return *std::ranges::find(choices, tier, &TierChoice::tier);
}

void fillSubscriptions(QComboBox &combo, const Estate &estate, const SubscriptionKey &chosen)
{
    for (const Subscription &subscription : estate.subscriptions())
        combo.addItem(subscription.name, subscription.key.value.toString());
    const int wanted = combo.findData(chosen.value.toString());
    combo.setCurrentIndex(wanted >= 0 || combo.count() != 1 ? wanted : 0);
}

} // namespace tenantry
