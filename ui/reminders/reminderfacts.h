#pragma once

#include "app/domain/reminders.h"
#include "ui/models/scope.h"

namespace tenantry {

/// Where the tree shows what a reminder is about.
Scope scopeOf(const Reminder &reminder, const Estate &estate);
/// Why and how, and who says so with a link, as rich text.
QString reasonText(const Reminder &reminder, const Estate &estate);

} // namespace tenantry
