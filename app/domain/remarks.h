#pragma once

#include "app/domain/text.h"

#include <QDate>

namespace tenantry {

/// What people note of a thing for one another.
struct Remarks
{
    Text owner = {};
    Text notes = {};
    QDate remindOn = {}; // invalid: no reminder

    friend bool operator==(const Remarks &, const Remarks &) = default;
};

} // namespace tenantry
