#pragma once

#include <QString>

namespace tenantry {

/// Who answers at a tenant's host. What was seen at the first good test is kept, and another one
/// later stops everything: a released alias can belong to a stranger. [contract 2.1]
struct Identity
{
    QString tenantId;
    QString systemHost;
    QString botUserId;

    bool isKnown() const { return *this != Identity(); }
    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace tenantry
