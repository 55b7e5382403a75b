#pragma once

#include "app/domain/estatechange.h"

namespace tenantry::samplechange {

/// Two of each kind, every field filled: subscriptions a and b; their tenants a1, a2 and b1; the
/// region-level client aEu, the tenant-level clients of a2 and b1, an organization-level client.
EstateChange everything();

/// So many tenants with a region-level client and a contact each.
EstateChange many(int tenants);

Subscription subscription(const QString &key);
Tenant tenant(const QString &key, const QString &subscription);
Client regionClient(const QString &key, const QString &subscription);
Client tenantClient(const QString &key, const QString &subscription, const QString &tenant);
Contact contact(const QString &client, const QString &tenant);

} // namespace tenantry::samplechange
