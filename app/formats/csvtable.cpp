#include "app/formats/csvtable.h"

#include "app/formats/columnmapping.h"
#include "app/formats/csvreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvTable", text);
}

bool isHost(const QString &cell)
{
    return cell.contains(".qlikcloud"_L1, Qt::CaseInsensitive);
}

/// The name, or what makes it another one than those before.
QString uniqueName(const QString &name, qsizetype column, const QStringList &others)
{
    const QString base = name.simplified().isEmpty() ? tr("Column %1").arg(column + 1)
                                                     : name.simplified();
    QString unique = base;
    for (int i = 2; others.contains(unique, Qt::CaseInsensitive); ++i)
        unique = tr("%1 (%2)").arg(base).arg(i);
    return unique;
}

} // namespace

Result<ImportTable> readCsvTable(QByteArrayView bytes)
{
    Result<QList<CsvRow>> read = readCsv(bytes);
    if (!read)
        return read.error();
    if (read->isEmpty())
        return Error{ErrorCode::Invalid, tr("The file is empty.")};
    constexpr qsizetype mostColumns = 200;
    const bool hasNames = std::ranges::none_of(read->first().cells, isHost);
    const QStringList first = read->first().cells;
    if (first.size() > mostColumns)
        return Error{ErrorCode::TooLarge,
                     tr("The file has more than %1 columns.").arg(mostColumns)};
    ImportTable table;
    for (qsizetype i = 0; i < first.size(); ++i)
        table.columns.append(uniqueName(hasNames ? first[i] : QString(), i, table.columns));
    QList<qsizetype> secrets;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (isSecretColumn(table.columns[i]))
            secrets.append(i);
    for (const qsizetype column : std::as_const(secrets))
        table.secretColumns.append(table.columns[column]);
    if (hasNames)
        read->removeFirst();
    if (read->isEmpty())
        return Error{ErrorCode::Invalid, tr("The file names columns and holds no row below them.")};
    table.rows.reserve(read->size());
    for (CsvRow &row : *read) {
        for (const qsizetype column : std::as_const(secrets))
            if (column < row.cells.size())
                row.cells[column].clear();
        table.rows.append({row.line, std::move(row.cells)});
    }
    return table;
}

} // namespace tenantry
