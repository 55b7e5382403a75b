#pragma once

#include "app/domain/estate.h"
#include "app/services/testresult.h"

namespace tenantry {

/// The effective client of each of the tenants; tenants without one are left out.
QList<TestTarget> effectiveTargets(const Estate &estate, const QList<TenantKey> &tenants);

/// Those whose first request still needs the user's yes.
QList<TestTarget> firstContacts(const Estate &estate, const QList<TestTarget> &targets);

/// Those whose bot user is known: they can be asked without becoming a first contact.
QList<TestTarget> knownContacts(const Estate &estate, const QList<TestTarget> &targets);

/// One for each region of each subscription, one whose last test went well where there is one.
QList<TestTarget> onePerRegion(const Estate &estate, const QList<TestTarget> &targets);

} // namespace tenantry
