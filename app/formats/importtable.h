#pragma once

#include "app/domain/importrow.h"

#include <QStringList>

namespace tenantry {

/// A file as columns and rows, before it is known what its columns mean.
struct ImportTable
{
    struct Row
    {
        qsizetype number = 0;
        QStringList cells = {};
    };

    QStringList columns = {}; // each name once
    QList<Row> rows = {};
    /// Columns, or entries, that held secrets: their cells were dropped at once.
    QStringList secretColumns = {};
};

/// What each column means; nothing: it is not taken.
using ColumnMapping = QList<std::optional<ImportField>>;

} // namespace tenantry
