#pragma once

#include "app/domain/estate.h"

#include <span>

class QComboBox;

namespace tenantry {

/// A tier as the dialogs explain it; texts in the context of ClientDialog.
struct TierChoice
{
    Tier tier;
    const char *title;
    const char *help;
};

std::span<const TierChoice> tierChoices();
const TierChoice &tierChoiceOf(Tier tier);

/// Fills a combo box with the subscriptions, names as text and keys as data; the only one, or the
/// given one, is chosen.
void fillSubscriptions(QComboBox &combo, const Estate &estate, const SubscriptionKey &chosen);

} // namespace tenantry
