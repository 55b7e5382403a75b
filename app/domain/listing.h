#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tenantry {

/// A tenant as the organization lists it. [contract 4.3]
struct ListedTenant
{
    QString id; // the console's; whether it is the tenant's own is not known, so nothing is pinned
    QString name;
    QString status;        // active, disabled, deactivated, deleted, or what came
    QStringList hostnames; // lower case; the first is the system host
    QString regionCode;    // short code; as it came where the region is unknown
    QString licenceNumber;
    QString subscriptionId;

    friend bool operator==(const ListedTenant &, const ListedTenant &) = default;
};

/// What an organization-level client was shown.
struct Listing
{
    QList<ListedTenant> tenants = {};
    QStringList subscriptionIds = {}; // that were asked for one by one; empty: all were

    friend bool operator==(const Listing &, const Listing &) = default;
};

} // namespace tenantry
