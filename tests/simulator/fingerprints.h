#pragma once

#include <QString>

namespace tenantry::simulator {

/// Hexadecimal digits that look random but are the same for the same words.
QString digitsFor(const QString &words, int length);

/// The same with letters and digits, as in a tenant's system host.
QString lettersFor(const QString &words, int length);

} // namespace tenantry::simulator
