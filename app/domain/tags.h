#pragma once

#include <QStringList>

namespace tenantry {

/// The tags that a text holds: one a line, else divided by commas or semicolons; without empty and
/// double ones.
QStringList tagsOf(const QString &text);

} // namespace tenantry
