#pragma once

#include "app/domain/client.h"
#include "app/domain/contact.h"
#include "app/domain/subscription.h"
#include "app/domain/tenant.h"

#include <QList>

namespace tenantry {

/// How long the trash keeps what was removed, with the secrets in the keychain.
constexpr int daysInTrash = 30;

/// What one deed removed, whole, so that it can come back.
struct TrashEntry
{
    TrashKey key;
    QDateTime removedAt; // UTC
    QList<Subscription> subscriptions = {};
    QList<Tenant> tenants = {};
    QList<Client> clients = {};
    QList<Contact> contacts = {};

    friend bool operator==(const TrashEntry &, const TrashEntry &) = default;
};

} // namespace tenantry
