#pragma once

#include "app/domain/estate.h"
#include "app/domain/regioncatalogue.h"
#include "app/domain/secret.h"

namespace tenantry {

struct SubscriptionInput
{
    QString name = {};
    QString licenceNumber = {};
    Entitlement entitlement = Entitlement::MultipleTenants;
};

struct TenantInput
{
    QString host = {}; // host name or https address
    SubscriptionKey subscription = {};
    QString name = {}; // empty: the host's first label
    QString environment = {};
    QStringList tags = {};
};

struct ClientInput
{
    QString name = {};
    Tier tier = Tier::Region;
    QString clientId = {};
    SubscriptionKey subscription = {}; // region tier; optional for the organization tier
    QString regionCode = {};           // region tier, either code
    TenantKey tenant = {};             // tenant tier
};

/// The checks and defaults of adding things, the same for the window, the command line and imports.
/// Each answers the new thing; errors: Invalid · Exists · NotFound, with what to do.
Result<Subscription> newSubscription(const SubscriptionInput &input, const Estate &estate);
Result<Tenant> newTenant(const TenantInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions);
Result<Client> newClient(const ClientInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions);

/// Whether the text can be a secret at all: not empty, at most 1200 bytes, one line, no NUL, and
/// not a client id of the estate or of this client.
Result<void> checkSecret(const Secret &secret, const QString &clientId, const Estate &estate);

} // namespace tenantry
