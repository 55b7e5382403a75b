#include "app/cli/rowprinter.h"

#include "app/formats/csvwriter.h"
#include "app/formats/jsonvalue.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString textOf(const QJsonValue &value)
{
    QStringList texts;
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble());
    case QJsonValue::Array:
        for (const QJsonValue element : value.toArray())
            texts.append(textOf(element));
        return texts.join(u", "_s);
    case QJsonValue::Object: return textOf(value["name"_L1]);
    default: return value.toString();
    }
}

QString cellOf(const QJsonValue &value)
{
    const QString text = printable(textOf(value));
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

void fit(QList<Column> &columns, const QList<Row> &rows)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].width = std::max(columns[i].width, columns[i].title.size());
        for (const Row &row : rows)
            columns[i].width = std::max(columns[i].width, cellOf(row[i]).size());
    }
}

RowPrinter::RowPrinter(Console &console, OutputFormat format, QList<Column> columns)
    : m_console(console)
    , m_format(format)
    , m_columns(std::move(columns))
{}

void RowPrinter::begin()
{
    QStringList heads;
    for (const Column &column : std::as_const(m_columns)) {
        if (m_format == OutputFormat::Table)
            heads.append(column.title.toUpper());
        else if (column.members.isEmpty())
            heads.append(column.key);
        for (const QLatin1StringView member : column.members)
            if (m_format == OutputFormat::Csv)
                heads.append(column.key + u'.' + member);
    }
    if (m_format == OutputFormat::Json)
        m_console.print("[\n");
    else
        printLine(heads);
}

void RowPrinter::print(const Row &row)
{
    QStringList cells;
    QByteArray object;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const QByteArray pair = '"' + QByteArray(column.key.data()) + "\":" + jsonOf(row[i]);
        object += (i == 0 ? "" : ",") + pair;
        if (m_format == OutputFormat::Table)
            cells.append(cellOf(row[i]));
        else if (column.members.isEmpty())
            cells.append(textOf(row[i]));
        for (const QLatin1StringView member : column.members)
            if (m_format == OutputFormat::Csv)
                cells.append(textOf(row[i][member]));
    }
    // The comma leads, so that a reader has each object whole as soon as it is there.
    if (m_format == OutputFormat::Json)
        m_console.print((m_isFirst ? " {" : ",{") + object + "}\n");
    else
        printLine(cells);
    m_isFirst = false;
}

void RowPrinter::end()
{
    if (m_format == OutputFormat::Json)
        m_console.print("]\n");
}

void RowPrinter::printLine(const QStringList &cells)
{
    if (m_format == OutputFormat::Csv)
        return m_console.print(csvLine(cells));
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (!m_columns[i].title.isEmpty())
            line += cells[i].leftJustified(m_columns[i].width) + u"  "_s;
    while (line.endsWith(u' '))
        line.chop(1);
    m_console.print(line.toUtf8() + '\n');
}

void printRows(Console &console, OutputFormat format, QList<Column> columns, const QList<Row> &rows)
{
    if (format == OutputFormat::Table)
        fit(columns, rows);
    RowPrinter printer(console, format, std::move(columns));
    printer.begin();
    for (const Row &row : rows)
        printer.print(row);
    printer.end();
}

} // namespace tenantry
