#pragma once

#include "app/domain/result.h"

namespace tenantry {

/// The path itself, or where it leads when it is a link: the link stays, its target is the file.
Result<QString> followedLink(const QString &path);
/// A link may lead to the user's own files at home: anything else could be another one's trap.
Result<void> checkLink(const QString &path, const QString &target);

} // namespace tenantry
