#include "app/formats/assignments.h"

#include "app/formats/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Letters that mean themselves in every dialect, with quotes and without.
bool isPlain(char c)
{
    return isWord(c) || QByteArrayView("-./:@%+,").contains(c);
}

bool isSame(QByteArrayView one, QByteArrayView other, bool isCaseBlind)
{
    return isCaseBlind ? one.compare(other, Qt::CaseInsensitive) == 0 : one == other;
}

bool isQuoted(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == value.back()
        && (value.front() == '\'' || value.front() == '"');
}

QByteArrayView unquoted(QByteArrayView value)
{
    return isQuoted(value) ? value.sliced(1, value.size() - 2) : value;
}

/// Reads line by line; each method leaves m_at behind what it took.
class AssignmentReader
{
public:
    AssignmentReader(QByteArrayView text, const AssignmentDialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
        , m_at(utf8::markLength(text))
    {}

    Result<std::vector<Assignment>> read();

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAtLineEnd() const;
    void skipBlanks();
    void skipLine();
    bool isSkipped();
    bool takeAssignment(Assignment &taken);
    bool takeRest(qsizetype valueEnd);
    void countLines(qsizetype from);

    QByteArrayView m_text;
    const AssignmentDialect &m_dialect;
    qsizetype m_at;
    qsizetype m_line = 1;
};

bool AssignmentReader::isAtLineEnd() const
{
    return isAtEnd() || m_text[m_at] == '\n' || m_text.sliced(m_at).startsWith("\r\n");
}

void AssignmentReader::skipBlanks()
{
    while (!isAtEnd() && isBlank(m_text[m_at]))
        ++m_at;
}

void AssignmentReader::skipLine()
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
}

/// Whether nothing but a comment is left of the line.
bool AssignmentReader::isSkipped()
{
    skipBlanks();
    return isAtLineEnd() || m_text[m_at] == '#';
}

bool AssignmentReader::takeRest(qsizetype valueEnd)
{
    m_at = valueEnd;
    const bool isApart = isAtLineEnd() || isBlank(m_text[m_at]) || isBlank(m_text[m_at - 1]);
    return isApart && (m_dialect.hasComments ? isSkipped() : isAtLineEnd());
}

bool AssignmentReader::takeAssignment(Assignment &taken)
{
    const QByteArrayView prefix = m_dialect.prefix;
    const bool hasPrefix = !prefix.isEmpty()
                        && isSame(m_text.sliced(m_at).first(
                                      std::min(prefix.size(), m_text.size() - m_at)),
                                  prefix, m_dialect.isCaseBlind);
    if (hasPrefix) {
        m_at += prefix.size();
        if (isBlank(prefix.back()))
            skipBlanks();
    } else if (m_dialect.prefixUse == AssignmentDialect::Prefix::Needed) {
        return false;
    }
    const qsizetype begin = m_at;
    while (!isAtEnd() && (isWord(m_text[m_at]) || m_dialect.nameMarks.contains(m_text[m_at])))
        ++m_at;
    taken.name = m_text.sliced(begin, m_at - begin).toByteArray();
    taken.nameEnd = taken.valueBegin = taken.valueEnd = m_at;
    if (taken.name.isEmpty() || (taken.name[0] >= '0' && taken.name[0] <= '9'))
        return false;
    if (m_dialect.hasNamesAlone && isAtLineEnd())
        return true;
    if (m_dialect.hasSpaces)
        skipBlanks();
    if (isAtEnd() || m_text[m_at] != '=')
        return false;
    ++m_at;
    if (m_dialect.hasSpaces)
        skipBlanks();
    taken.valueBegin = m_at;
    taken.valueEnd = m_dialect.valueEnd(m_text, m_at);
    return taken.valueEnd >= 0 && takeRest(taken.valueEnd);
}

void AssignmentReader::countLines(qsizetype from)
{
    m_line += std::ranges::count(m_text.sliced(from, m_at - from), '\n');
}

Result<std::vector<Assignment>> AssignmentReader::read()
{
    std::vector<Assignment> found;
    while (!isAtEnd()) {
        const qsizetype begin = m_at;
        if (!isSkipped()) {
            Assignment assignment;
            assignment.line = m_line;
            if (!takeAssignment(assignment))
                return invalid(
                    QCoreApplication::translate("Assignments",
                                                "Its line %1 is neither a comment nor a variable "
                                                "in a form that is understood for certain. Choose "
                                                "another file.")
                        .arg(m_line));
            found.push_back(std::move(assignment));
        }
        skipLine();
        countLines(begin);
    }
    return found;
}

} // namespace

QByteArrayView Assignment::value(QByteArrayView text) const
{
    return text.sliced(valueBegin, valueEnd - valueBegin);
}

Result<std::vector<Assignment>> readAssignments(QByteArrayView text,
                                                const AssignmentDialect &dialect)
{
    return AssignmentReader(text, dialect).read();
}

bool isSameValue(QByteArrayView one, QByteArrayView other, const AssignmentDialect &dialect)
{
    if (one == other)
        return true;
    const bool isCertain = dialect.texts == AssignmentDialect::Texts::Any
                        || (dialect.texts == AssignmentDialect::Texts::Quoted && isQuoted(one)
                            && isQuoted(other));
    if (!isCertain)
        return false;
    return unquoted(one) == unquoted(other) && std::ranges::all_of(unquoted(one), isPlain);
}

bool isSameName(QByteArrayView one, QByteArrayView other, const AssignmentDialect &dialect)
{
    return isSame(one, other, dialect.isCaseBlind);
}

} // namespace tenantry
