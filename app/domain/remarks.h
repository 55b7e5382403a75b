#pragma once

#include <QDate>
#include <QString>

namespace tenantry {

/// What people note of a thing for one another.
struct Remarks
{
    QString owner = {};
    QString notes = {};
    QDate remindOn = {}; // invalid: no reminder

    friend bool operator==(const Remarks &, const Remarks &) = default;
};

} // namespace tenantry
