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

/// A name as it is kept: trimmed, with something to see, at most 200 characters. `what` begins the
/// sentence of the error (Invalid): “A tenant”.
Result<QString> checkedName(const QString &input, const QString &what);

/// The checks and defaults of adding things, the same for the window, the command line and imports.
/// Each answers the new thing; errors: Invalid · Exists · NotFound, with what to do.
Result<Subscription> newSubscription(const SubscriptionInput &input, const Estate &estate);
Result<Tenant> newTenant(const TenantInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions);
Result<Client> newClient(const ClientInput &input,
                         const Estate &estate,
                         const RegionCatalogue &regions);

/// The same checks for what is there already and is renamed; `changed` is it as it should be.
Result<Subscription> editedSubscription(const Subscription &changed, const Estate &estate);
Result<Client> editedClient(const Client &changed);

/// Whether the text can be a secret at all: not empty, at most 1200 bytes, one line, no NUL, and
/// not a client id of the estate or of this client.
Result<void> checkSecret(const Secret &secret, const QString &clientId, const Estate &estate);

} // namespace tenantry
