#pragma once

#include <QByteArrayView>

#include <optional>

namespace tenantry::utf8 {

/// The character that begins at `at`, which moves behind it; nothing where the bytes are not UTF-8.
std::optional<char32_t> next(QByteArrayView bytes, qsizetype &at);

bool isValid(QByteArrayView bytes);

/// The length of the byte order mark that the bytes begin with: 3 or 0.
qsizetype markLength(QByteArrayView bytes);

} // namespace tenantry::utf8
