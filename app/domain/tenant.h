#pragma once

#include "app/domain/key.h"
#include "app/domain/remarks.h"
#include "app/domain/textlist.h"

#include <QDateTime>

namespace tenantry {

struct Tenant
{
    TenantKey key;
    SubscriptionKey subscription;
    Text host;       // as the user knows it, mostly the alias: acme-emea.eu.qlikcloud.com
    Text systemHost; // hostnames[0], never changes; empty until a test has read it
    Text tenantId;   // Qlik's id of the tenant, pinned at the first good test
    Text name;
    Text regionCode;  // short code: eu
    Text environment; // prod, test, …: the user's word; empty: environmentOf() inherits it
    TextList tags;
    ClientKey pinnedClient; // null: the effective client is chosen by its tier
    Remarks remarks;
    Text lifecycle;       // as the organization lists it: active, disabled, …; empty: not known
    QDateTime vanishedAt; // UTC, since a discovery did not list it any more; invalid: it is there

    /// Where a secret goes: a released alias can belong to a stranger, the system host cannot.
    const Text &secretHost() const { return systemHost.isEmpty() ? host : systemHost; }

    friend bool operator==(const Tenant &, const Tenant &) = default;
};

} // namespace tenantry
