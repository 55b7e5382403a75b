#include "app/formats/csvreader.h"

#include "app/formats/csvwriter.h"
#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype largestCell = qsizetype{64} * 1024; // bytes
constexpr qsizetype mostRows = 100'000;
constexpr qsizetype mostCells = 2'000'000;
constexpr std::array separators{',', ';', '\t'};

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// What the first row has most of, outside quotes.
char separatorOf(QByteArrayView bytes)
{
    std::array<qsizetype, separators.size()> counts{};
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (isLineEnd(c))
            break;
        for (std::size_t i = 0; i < separators.size(); ++i)
            if (c == separators.at(i))
                ++counts.at(i);
    }
    const auto most = std::ranges::max_element(counts);
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

class CsvReader
{
public:
    explicit CsvReader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_at(utf8::markLength(bytes))
    {}

    Result<QList<CsvRow>> read()
    {
        if (m_bytes.contains('\0'))
            return invalid(tr("The file is not text in UTF-8. Save it as “CSV UTF-8”."));
        findSeparator();
        QList<CsvRow> rows;
        qsizetype cells = 0;
        while (m_at < m_bytes.size()) {
            CsvRow row{m_line, {}};
            if (const Result<void> done = readRow(row.cells); !done)
                return done.error();
            cells += row.cells.size();
            if (rows.size() >= mostRows || cells > mostCells)
                return tooLarge(tr("The file holds more than %1 rows.").arg(mostRows));
            const auto isEmpty = [](const QString &cell) { return cell.trimmed().isEmpty(); };
            if (!std::ranges::all_of(row.cells, isEmpty))
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    static Error tooLarge(const QString &message) { return {ErrorCode::TooLarge, message}; }
    bool isAtEnd() const { return m_at >= m_bytes.size(); }

    void findSeparator()
    {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        if (rest.size() > 5 && rest.startsWith("sep=") && isLineEnd(rest[5])) {
            m_separator = rest[4];
            m_at += 5;
            skipLineEnd();
            return;
        }
        m_separator = separatorOf(rest.first(std::min(rest.size(), largestCell)));
    }

    void skipLineEnd()
    {
        if (isAtEnd())
            return;
        const char end = m_bytes[m_at++];
        if (end == '\r' && !isAtEnd() && m_bytes[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    Result<void> readRow(QStringList &cells)
    {
        while (true) {
            QByteArray cell;
            const qsizetype line = m_line;
            const bool isQuoted = !isAtEnd() && m_bytes[m_at] == '"';
            if (const Result<void> done = isQuoted ? readQuoted(cell) : readPlain(cell); !done)
                return done;
            if (cell.size() > largestCell)
                return tooLarge(tr("Line %1 holds a cell of more than 64 KiB. Are its quotation "
                                   "marks in pairs?")
                                    .arg(line));
            if (!utf8::isValid(cell))
                return invalid(tr("Line %1 is not UTF-8. Save the file as “CSV UTF-8”.").arg(line));
            cells.append(csvText(QString::fromUtf8(cell)));
            if (isAtEnd())
                return {};
            if (m_bytes[m_at] != m_separator) {
                skipLineEnd();
                return {};
            }
            ++m_at;
        }
    }

    Result<void> readPlain(QByteArray &cell)
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && m_bytes[m_at] != m_separator && !isLineEnd(m_bytes[m_at])
               && m_at - begin <= largestCell)
            ++m_at;
        cell = m_bytes.sliced(begin, m_at - begin).toByteArray();
        return {};
    }

    Result<void> readQuoted(QByteArray &cell)
    {
        const qsizetype firstLine = m_line;
        ++m_at;
        while (!isAtEnd() && cell.size() <= largestCell) {
            const char c = m_bytes[m_at];
            if (c == '"' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"')
                ++m_at;
            else if (c == '"')
                return endQuoted();
            if (isLineEnd(c)) {
                skipLineEnd();
                cell.append('\n');
                continue;
            }
            cell.append(c);
            ++m_at;
        }
        if (!isAtEnd())
            return {}; // too large, which the caller says
        return invalid(tr("Line %1 opens a quotation mark that is never closed.").arg(firstLine));
    }

    Result<void> endQuoted()
    {
        ++m_at;
        if (isAtEnd() || m_bytes[m_at] == m_separator || isLineEnd(m_bytes[m_at]))
            return {};
        return invalid(tr("Line %1 goes on behind a closing quotation mark. Within quotation marks "
                          "write two for each one.")
                           .arg(m_line));
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_line = 1;
    char m_separator = ',';
};

} // namespace

Result<QList<CsvRow>> readCsv(QByteArrayView bytes)
{
    return CsvReader(bytes).read();
}

} // namespace tenantry
