#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace tenantry {

/// A value as JSON in one line: Qt writes only objects and arrays.
QByteArray jsonOf(const QJsonValue &value);

} // namespace tenantry
