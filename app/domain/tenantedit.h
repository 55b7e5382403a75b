#pragma once

#include "app/domain/estate.h"
#include "app/domain/result.h"

#include <optional>

namespace tenantry {

/// What is to be changed of one tenant or of many; what is not set stays as it is.
struct TenantEdit
{
    std::optional<QString> name = {};        // of one tenant only
    std::optional<QString> environment = {}; // empty: inherited
    QStringList addedTags = {};
    QStringList removedTags = {};
    std::optional<QString> owner = {};
    std::optional<QString> notes = {};
    std::optional<QDate> remindOn = {};         // invalid: no reminder
    std::optional<ClientKey> pinnedClient = {}; // of one tenant only; null: chosen by its tier
};

/// The change, empty where nothing would be another. Errors: Invalid.
Result<EstateChange> changeOf(const TenantEdit &edit,
                              const QList<TenantKey> &tenants,
                              const Estate &estate);

} // namespace tenantry
