#pragma once

#include "app/domain/key.h"
#include "ui/detailfacts.h"

namespace tenantry {

/// Of a subscription: how its tenants stand, which clients it should have, and their licences.
Details subscriptionDetails(const Workspace &workspace,
                            const SubscriptionKey &key,
                            const QList<Status> &statuses);

} // namespace tenantry
