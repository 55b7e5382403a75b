#pragma once

#include "app/domain/key.h"

namespace tenantry {

enum class Entitlement { SingleTenant, MultipleTenants };

/// A licence number with an entitlement.
struct Subscription
{
    SubscriptionKey key;
    QString name;
    QString licenceNumber;
    Entitlement entitlement = Entitlement::MultipleTenants;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

} // namespace tenantry
