#pragma once

#include "app/domain/estate.h"
#include "app/services/testresult.h"

namespace tenantry {

/// What a test's result changes in the estate: the contact, and what of the tenant's identity is
/// read for the first time; what is kept already is never overwritten. Another identity stays the
/// last result until the kept one answers, whatever fails meanwhile. Empty for results that are no
/// news (cancelled, needs confirmation), for things that are gone meanwhile, and for a client's
/// proof without a tenant.
EstateChange changeOf(const TestResult &result, const Estate &estate);

/// The contact after a token for it was handed out; empty within a minute of the last time.
EstateChange changeOfToken(const TestTarget &target, const Estate &estate, const QDateTime &now);

} // namespace tenantry
