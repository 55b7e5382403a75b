#pragma once

#include "app/domain/trashentry.h"

#include <QJsonObject>

#include <optional>

namespace tenantry {

/// What an entry of the trash holds, as one JSON object, secret-free.
QJsonObject trashToJson(const TrashEntry &entry);
/// The lists of an entry; nothing where the object cannot be understood.
std::optional<TrashEntry> trashFromJson(const QJsonObject &json);

} // namespace tenantry
