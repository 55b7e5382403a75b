#pragma once

#include "app/domain/estate.h"
#include "app/domain/importrow.h"

namespace tenantry {

/// What a row says of a thing: importing it changes nothing where the thing is.
ImportRow rowOf(const Estate &estate, const Subscription &subscription);
ImportRow rowOf(const Estate &estate, const Tenant &tenant);
ImportRow rowOf(const Estate &estate, const Client &client);
ImportRow rowOf(const Estate &estate, const SavedSearch &search);

} // namespace tenantry
