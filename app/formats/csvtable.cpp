#include "app/formats/csvtable.h"

#include "app/domain/importvalues.h"
#include "app/formats/columnmapping.h"
#include "app/formats/csvreader.h"
#include "app/formats/importtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

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
                                                     : visibleText(name.simplified());
    QString unique = base;
    for (int i = 2; others.contains(unique, Qt::CaseInsensitive); ++i)
        unique = tr("%1 (%2)").arg(base).arg(i);
    return unique;
}

/// 64 hexadecimal digits, as secrets of Qlik Cloud are.
bool isShapedLikeSecret(const QString &cell)
{
    const auto isDigit = [](QChar c) {
        const char digit = c.toLatin1();
        return (digit >= '0' && digit <= '9') || ((digit | 0x20) >= 'a' && (digit | 0x20) <= 'f');
    };
    return cell.size() == 64 && std::ranges::all_of(cell, isDigit);
}

/// Which columns hold secrets: one those of the clients, the others are dropped.
struct SecretColumns
{
    qsizetype taken = std::numeric_limits<qsizetype>::max();
    QList<qsizetype> dropped = {};
};

SecretColumns findSecrets(const QStringList &names, const QStringList &cells)
{
    SecretColumns secrets;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isClients = isClientSecretColumn(names[i]) || isShapedLikeSecret(cells.value(i));
        if (isClients && secrets.taken > i)
            secrets.taken = i;
        else if (isClients || isSecretColumn(names[i]))
            secrets.dropped.append(i);
    }
    return secrets;
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
    if (hasNames)
        read->removeFirst();
    if (read->isEmpty())
        return Error{ErrorCode::Invalid, tr("The file names columns and holds no row below them.")};
    const SecretColumns secrets = findSecrets(table.columns, read->first().cells);
    for (const qsizetype column : secrets.dropped)
        table.droppedColumns.append(table.columns[column]);
    table.rows.reserve(read->size());
    for (CsvRow &row : *read) {
        if (secrets.taken < row.cells.size()) {
            Secret secret = importSecret(Secret::take(std::move(row.cells[secrets.taken])));
            if (!secret.isEmpty())
                table.secrets.emplace(row.line, std::move(secret));
        }
        for (const qsizetype column : secrets.dropped)
            if (column < row.cells.size())
                Secret::take(std::move(row.cells[column]));
        table.rows.append({row.line, std::move(row.cells), {}});
    }
    return table;
}

} // namespace tenantry
