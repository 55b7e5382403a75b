#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

namespace tenantry {

/// Whether a column of this name holds the secrets of clients.
bool isClientSecretColumn(const QString &name);
/// Whether a column of this name holds these, or what must not be read: tokens, passwords.
bool isSecretColumn(const QString &name);
/// What the columns mean, by their names, else by what stands in them; each meaning once.
ColumnMapping guessMapping(const ImportTable &table);
/// The same, changed by "column=field" pairs; "column=" takes nothing of the column.
Result<ColumnMapping> withChoices(ColumnMapping mapping,
                                  const ImportTable &table,
                                  const QStringList &pairs);
/// Whether the columns can make a tenant, a client or something else known.
bool isComplete(const ColumnMapping &mapping);
/// The rows by what their columns mean; of their secrets they know which are the same.
QList<ImportRow> mappedRows(const ImportTable &table, const ColumnMapping &mapping);

} // namespace tenantry
