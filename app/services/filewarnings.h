#pragma once

#include "app/ports/fileplaces.h"

#include <QList>

namespace tenantry {

/// What a user should know of the place that secrets are about to be written to.
struct FileWarning
{
    enum class Kind {
        Note,     // what the writer puts right by itself
        Danger,   // who else comes by the file
        Obstacle, // it will not be written there
    };

    QLatin1StringView id; // the same for the same danger: "git-exposed"
    Kind kind = Kind::Danger;
    QString text = {}; // whole sentences: what is so, and what to do

    friend bool operator==(const FileWarning &, const FileWarning &) = default;
};

/// All that is to be said of a place, the worst first.
QList<FileWarning> fileWarnings(const FilePlace &place);

} // namespace tenantry
