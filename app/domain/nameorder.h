#pragma once

#include <QStringView>

namespace tenantry {

/// Below, above or equal to 0, as people order names: whatever the case, and numbers by their
/// value, so that "care 104" stands before "care 1014".
int comparedNames(QStringView a, QStringView b);

inline bool isNameBefore(QStringView a, QStringView b)
{
    return comparedNames(a, b) < 0;
}

} // namespace tenantry
