#pragma once

#include "app/domain/result.h"
#include "app/formats/importtable.h"

namespace tenantry {

/// Whether a column of this name holds what must not be read: secrets, tokens, passwords.
bool isSecretColumn(const QString &name);
/// What the columns mean, by their names, else by what stands in them; each meaning once.
ColumnMapping guessMapping(const ImportTable &table);
/// The same, changed by "column=field" pairs; "column=" takes nothing of the column.
Result<ColumnMapping> withChoices(ColumnMapping mapping,
                                  const ImportTable &table,
                                  const QStringList &pairs);
/// Whether the columns can make a tenant, a client or something else known.
bool isComplete(const ColumnMapping &mapping);
QList<ImportRow> mappedRows(const ImportTable &table, const ColumnMapping &mapping);

} // namespace tenantry
