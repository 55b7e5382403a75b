#pragma once

#include "app/domain/key.h"
#include "app/domain/result.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace tenantry {

/// How many professional licences an entitlement has, and how many are taken.
struct Allotment
{
    int units = 0;
    int used = 0;

    friend bool operator==(const Allotment &, const Allotment &) = default;
};

/// What a tenant said of the professional licences of our bots when it was asked.
struct LicenceSighting
{
    TenantKey tenant;
    QDateTime at;                       // UTC
    std::optional<Error> error;         // the assignments could not be looked at
    QHash<QString, QDateTime> assigned; // by subject, since when; ours only
    std::optional<Allotment> allotment; // none where the tenant did not say
    QString licenceNumber;              // empty where it did not say

    friend bool operator==(const LicenceSighting &, const LicenceSighting &) = default;
};

} // namespace tenantry
