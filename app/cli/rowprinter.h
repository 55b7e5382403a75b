#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <QJsonValue>
#include <QList>

namespace tenantry {

struct Column
{
    QLatin1StringView key;                 // in JSON and CSV
    QString title = {};                    // in the table; empty: not in the table
    QList<QLatin1StringView> members = {}; // of an object: a CSV column each
    qsizetype width = 0;                   // in the table; set by fit()
};

using Row = QList<QJsonValue>; // a value a column, null where unknown

/// Widens the columns so that these rows stand in line.
void fit(QList<Column> &columns, const QList<Row> &rows);

/// Writes rows as they come: a table, a JSON array with an object a line, or CSV.
class RowPrinter
{
public:
    RowPrinter(Console &console, OutputFormat format, QList<Column> columns);

    void begin();
    void print(const Row &row);
    void end();

private:
    void printLine(const QStringList &cells);

    Console &m_console;
    OutputFormat m_format;
    QList<Column> m_columns;
    bool m_isFirst = true;
};

/// All at once, fitted.
void printRows(Console &console,
               OutputFormat format,
               QList<Column> columns,
               const QList<Row> &rows);

} // namespace tenantry
