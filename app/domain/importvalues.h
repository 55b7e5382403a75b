#pragma once

#include "app/domain/client.h"
#include "app/domain/importrow.h"
#include "app/domain/result.h"
#include "app/domain/subscription.h"

#include <QDate>
#include <QMap>

namespace tenantry {

/// What the texts of a row mean; errors are Invalid and name the field and the text.

/// The text with what cannot be seen in it, such as U+202E, written out.
QString visibleText(const QString &text);
/// Whether every text of the row can be shown in one line and is not too long.
Result<void> checkValues(const ImportRow &row);
/// "multiple", "Multiple tenants", …
Result<Entitlement> entitlementOf(const QString &text);
/// "region", "Region-level", …
Result<Tier> tierOf(const QString &text);
/// 2026-11-01
Result<QDate> dateOf(const QString &text, ImportField field);
/// "eu=prod, us=test"
Result<QMap<QString, QString>> regionEnvironmentsOf(const QString &text);

} // namespace tenantry
