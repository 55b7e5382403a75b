#pragma once

#include "app/domain/key.h"
#include "app/domain/remarks.h"

#include <QDateTime>
#include <QStringList>

namespace tenantry {

struct Tenant
{
    TenantKey key;
    SubscriptionKey subscription;
    QString host;       // as the user knows it, mostly the alias: acme-emea.eu.qlikcloud.com
    QString systemHost; // hostnames[0], never changes; empty until a test has read it
    QString tenantId;   // Qlik's id of the tenant, pinned at the first good test
    QString name;
    QString regionCode;  // short code: eu
    QString environment; // prod, test, …: the user's word; empty: environmentOf() inherits it
    QStringList tags;
    ClientKey pinnedClient; // null: the effective client is chosen by its tier
    Remarks remarks;
    QString lifecycle;    // as the organization lists it: active, disabled, …; empty: not known
    QDateTime vanishedAt; // UTC, since a discovery did not list it any more; invalid: it is there

    /// Where a secret goes: a released alias can belong to a stranger, the system host cannot.
    const QString &secretHost() const { return systemHost.isEmpty() ? host : systemHost; }

    friend bool operator==(const Tenant &, const Tenant &) = default;
};

} // namespace tenantry
