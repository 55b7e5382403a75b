#pragma once

#include "app/domain/secret.h"

#include <QList>
#include <QString>

#include <span>

namespace tenantry {

/// A line of the preview of a changed file, with every secret masked.
struct DiffLine
{
    enum class Kind { Same, Added, Removed, Gap }; // Gap: lines without a change are left out
    Kind kind = Kind::Same;
    QString text; // empty for a gap

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// What changes from one file to the other, line by line, with two lines around each change. The
/// secrets that are given and whatever else looks like one are masked: the lines can be shown.
/// Empty where nothing changes; ends with a gap where there is more than anybody would read.
QList<DiffLine> maskedDiff(const Secret &before,
                           const Secret &after,
                           std::span<const Secret *const> secrets);

} // namespace tenantry
