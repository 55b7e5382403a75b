#include "app/formats/dotenvreader.h"

#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

constexpr qsizetype longestValue = qsizetype{64} * 1024;
constexpr std::size_t mostVariables = 20'000;
constexpr qsizetype longestName = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("DotenvReader", text);
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == '.';
}

class DotenvReader
{
public:
    explicit DotenvReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    Result<std::vector<DotenvVariable>> read()
    {
        while (m_at < m_bytes.size()) {
            if (const Result<void> done = readLine(); !done)
                return done.error();
            if (m_variables.size() > mostVariables)
                return Error{ErrorCode::TooLarge,
                             tr("The file holds more than %1 variables.").arg(mostVariables)};
        }
        return std::move(m_variables);
    }

private:
    bool isAtLineEnd() const { return m_at >= m_bytes.size() || isLineEnd(m_bytes[m_at]); }
    void skipBlanks()
    {
        while (!isAtLineEnd() && isBlank(m_bytes[m_at]))
            ++m_at;
    }
    void skipLine()
    {
        while (!isAtLineEnd())
            ++m_at;
        if (m_at < m_bytes.size())
            ++m_at;
    }
    qsizetype lineOf(qsizetype at) const { return m_bytes.first(at).count('\n') + 1; }

    Result<void> readLine()
    {
        const qsizetype begin = m_at;
        while (!isAtLineEnd() && m_bytes[m_at] != '=')
            ++m_at;
        m_at += isAtLineEnd() ? 0 : 1;
        const QByteArrayView name = dotenvName(m_bytes.sliced(begin, m_at - begin));
        if (name.isEmpty()) {
            skipLine();
            return {};
        }
        skipBlanks();
        DotenvVariable variable{QString::fromLatin1(name), {}};
        if (const Result<void> done = readValue(variable.value); !done)
            return done;
        m_variables.push_back(std::move(variable));
        skipLine();
        return {};
    }

    Result<void> readValue(Secret &value)
    {
        if (isAtLineEnd())
            return {};
        const char first = m_bytes[m_at];
        const qsizetype begin = m_at;
        if (first == '"' || first == '\'') {
            if (const Result<void> done = readQuoted(value, first); !done)
                return done;
        } else {
            readPlain(value);
        }
        if (value.size() > longestValue)
            return Error{ErrorCode::TooLarge,
                         tr("Line %1 holds a text of more than 64 KiB.").arg(lineOf(begin))};
        return {};
    }

    /// To the end of the line, or to a comment behind a space.
    void readPlain(Secret &value)
    {
        const qsizetype begin = m_at;
        while (!isAtLineEnd() && !(m_bytes[m_at] == '#' && isBlank(m_bytes[m_at - 1])))
            ++m_at;
        value = Secret(m_bytes.sliced(begin, m_at - begin).trimmed());
    }

    /// A text in quotes may go over lines, and goes on behind '\''.
    Result<void> readQuoted(Secret &value, char quote)
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_bytes.size() && value.size() <= longestValue; ++m_at) {
            const char c = m_bytes[m_at];
            if (quote == '\'' && m_bytes.sliced(m_at).startsWith("'\\''")) {
                value.append("'");
                m_at += 3;
            } else if (c == quote) {
                ++m_at;
                return {};
            } else if (c == '\\' && quote == '"' && m_at + 1 < m_bytes.size()) {
                appendEscaped(value, m_bytes[++m_at]);
            } else {
                value.append(m_bytes.sliced(m_at, 1));
            }
        }
        if (m_at < m_bytes.size())
            return {}; // too large, which the caller says
        return Error{ErrorCode::Corrupt,
                     tr("Line %1 opens a quotation mark that is never closed.").arg(lineOf(begin))};
    }

    static void appendEscaped(Secret &value, char c)
    {
        constexpr QByteArrayView names = "nrt\"\\$`";
        constexpr QByteArrayView meanings = "\n\r\t\"\\$`";
        const qsizetype known = names.indexOf(c);
        if (known < 0)
            value.append("\\"); // none: the backslash is part of the value
        value.append(known < 0 ? QByteArrayView(&c, 1) : meanings.sliced(known, 1));
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    std::vector<DotenvVariable> m_variables;
};

} // namespace

QByteArrayView dotenvName(QByteArrayView line)
{
    const qsizetype equals = line.indexOf('=');
    QByteArrayView name = line.first(std::max(equals, qsizetype{0})).trimmed();
    for (const QByteArrayView word : {QByteArrayView("export "), QByteArrayView("set "),
                                      QByteArrayView("setx "), QByteArrayView("$env:")})
        if (name.startsWith(word))
            name = name.sliced(word.size()).trimmed();
    const bool isName = name.size() <= longestName && std::ranges::all_of(name, isNameCharacter);
    return isName ? name : QByteArrayView();
}

Result<std::vector<DotenvVariable>> readDotenv(QByteArrayView bytes)
{
    if (!utf8::isValid(bytes))
        return Error{ErrorCode::Corrupt, tr("The file is not a text in UTF-8.")};
    return DotenvReader(bytes).read();
}

} // namespace tenantry
