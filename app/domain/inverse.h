#pragma once

#include "app/domain/estate.h"

namespace tenantry {

/// What takes a change of this estate back: removes what it adds, puts again what it removes or
/// replaces. Contacts that are only put are left out: they are results, not deeds.
EstateChange inverseOf(const EstateChange &change, const Estate &before);

/// Takes `undo` to the estate as it is now: of a thing that `did` changed only the values that it
/// changed go back, so that what was learned of it meanwhile stays.
EstateChange rebased(const EstateChange &undo, const EstateChange &did, const Estate &now);

} // namespace tenantry
