#pragma once

#include "app/domain/importrow.h"
#include "app/domain/secret.h"

#include <QStringList>

#include <map>

namespace tenantry {

/// A file as columns and rows, before it is known what its columns mean. Move-only, as its secrets.
struct ImportTable
{
    struct Row
    {
        qsizetype number = 0; // each once
        QStringList cells = {};
        QString refusal = {}; // why the row is left out; empty where it is not
    };

    QStringList columns = {}; // each name once
    QList<Row> rows = {};
    std::map<qsizetype, Secret> secrets = {}; // of clients, by the number of their row
    /// Columns that held other secrets, such as passwords: their cells were dropped at once.
    QStringList droppedColumns = {};
};

/// What each column means; nothing: it is not taken.
using ColumnMapping = QList<std::optional<ImportField>>;

} // namespace tenantry
