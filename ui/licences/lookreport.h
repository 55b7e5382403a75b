#pragma once

#include "app/services/licencebook.h"
#include "ui/widgets/message.h"

namespace tenantry {

/// How a look ended, for the user; `held`: how many professional licences the bot users of the
/// subscriptions that were asked hold.
Message lookReport(const LookSummary &summary, int held);

} // namespace tenantry
