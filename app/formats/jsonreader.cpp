#include "app/formats/jsonreader.h"

#include "app/formats/utf8.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr int deepest = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonReader", text);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// -1.5e3, true, false, null
bool isWord(QByteArrayView word)
{
    constexpr std::array words{"true", "false", "null"};
    if (std::ranges::any_of(words, [word](const char *known) { return word == known; }))
        return true;
    qsizetype at = 0;
    const auto skipDigits = [&] {
        const qsizetype begin = at;
        while (at < word.size() && isDigit(word[at]))
            ++at;
        return at > begin;
    };
    const auto skip = [&](QByteArrayView any) {
        const bool isThere = at < word.size() && any.contains(word[at]);
        at += isThere ? 1 : 0;
        return isThere;
    };
    skip("-");
    const bool isPadded = at + 1 < word.size() && word[at] == '0' && isDigit(word[at + 1]);
    if (isPadded || !skipDigits() || (skip(".") && !skipDigits()))
        return false;
    if (skip("eE")) {
        skip("+-");
        if (!skipDigits())
            return false;
    }
    return at == word.size();
}

class JsonReader
{
public:
    JsonReader(QByteArrayView bytes, qsizetype mostNodes)
        : m_bytes(bytes)
        , m_nodesLeft(mostNodes)
    {}

    Result<YamlNode> read()
    {
        YamlNode root = readValue(0);
        skipSpaces();
        if (!m_error && m_at < m_bytes.size())
            complain(tr("The file goes on behind its end: see line %1."));
        return m_error ? Result<YamlNode>(*m_error) : std::move(root);
    }

private:
    bool isAtEnd() const { return m_error || m_at >= m_bytes.size(); }
    void skipSpaces()
    {
        while (!isAtEnd() && isSpace(m_bytes[m_at]))
            ++m_at;
    }
    bool skip(char c)
    {
        skipSpaces();
        if (isAtEnd() || m_bytes[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void complain(const QString &sentence, ErrorCode code = ErrorCode::Corrupt)
    {
        const auto line = m_bytes.first(std::min(m_at, m_bytes.size())).count('\n') + 1;
        if (!m_error)
            m_error = Error{code, sentence.arg(line)};
    }

    YamlNode readValue(int depth)
    {
        YamlNode node;
        skipSpaces();
        if (--m_nodesLeft < 0)
            complain(tr("The file holds too many values: from line %1 on it was not read."),
                     ErrorCode::TooLarge);
        else if (depth > deepest)
            complain(tr("The file is nested too deeply at line %1."));
        else if (isAtEnd())
            complain(tr("The file ends too early, at line %1."));
        if (m_error)
            return node;
        node.begin = m_at;
        if (skip('{'))
            readObject(node, depth);
        else if (skip('['))
            readList(node, depth);
        else if (m_bytes[m_at] == '"')
            readText(node);
        else
            readWord(node);
        node.end = m_at;
        return node;
    }

    void readObject(YamlNode &node, int depth)
    {
        node.kind = YamlNode::Kind::Mapping;
        node.style = YamlNode::Style::Flow;
        QSet<QByteArray> keys;
        for (bool isFirst = true; !m_error && !skip('}'); isFirst = false) {
            if (!isFirst && !skip(','))
                return complain(tr("A comma is missing in the file: see line %1."));
            skipSpaces();
            YamlNode key;
            if (isAtEnd() || m_bytes[m_at] != '"')
                return complain(tr("The name of a value is missing in the file: see line %1."));
            readText(key);
            const QByteArray name = key.text.reveal().toByteArray();
            if (keys.contains(name))
                return complain(tr("The file holds a name twice in one place: see line %1."));
            keys.insert(name);
            if (!skip(':'))
                return complain(tr("A colon is missing in the file: see line %1."));
            node.children.push_back(std::move(key));
            node.children.push_back(readValue(depth + 1));
        }
    }

    void readList(YamlNode &node, int depth)
    {
        node.kind = YamlNode::Kind::Sequence;
        node.style = YamlNode::Style::Flow;
        for (bool isFirst = true; !m_error && !skip(']'); isFirst = false) {
            if (!isFirst && !skip(','))
                return complain(tr("A comma is missing in the file: see line %1."));
            node.children.push_back(readValue(depth + 1));
        }
    }

    void readWord(YamlNode &node)
    {
        const qsizetype begin = m_at;
        const QByteArrayView ends = ",:]}";
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && !ends.contains(m_bytes[m_at]))
            ++m_at;
        const QByteArrayView word = m_bytes.sliced(begin, m_at - begin);
        if (!isWord(word))
            return complain(tr("The file is not JSON: see line %1."));
        node.kind = YamlNode::Kind::Scalar;
        node.text = Secret(word);
    }

    void readText(YamlNode &node)
    {
        node.kind = YamlNode::Kind::Scalar;
        node.style = YamlNode::Style::Quoted;
        qsizetype from = ++m_at;
        for (; m_at < m_bytes.size() && m_bytes[m_at] != '"'; ++m_at) {
            if (static_cast<unsigned char>(m_bytes[m_at]) < 0x20)
                return complain(tr("A text in the file goes over its line: see line %1."));
            if (m_bytes[m_at] != '\\')
                continue;
            node.text.append(m_bytes.sliced(from, m_at - from));
            if (!appendEscaped(node.text))
                return complain(tr("The file holds an escape that JSON does not know: see line "
                                   "%1."));
            from = m_at + 1;
        }
        if (m_at >= m_bytes.size())
            return complain(tr("The file ends too early, at line %1."));
        node.text.append(m_bytes.sliced(from, m_at - from));
        ++m_at;
    }

    /// What the backslash at m_at begins; m_at moves to its last character.
    bool appendEscaped(Secret &text)
    {
        constexpr QByteArrayView names = "\"\\/bfnrt";
        constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        if (m_at + 1 >= m_bytes.size())
            return false;
        const char name = m_bytes[++m_at];
        if (const qsizetype known = names.indexOf(name); known >= 0) {
            text.append(meanings.sliced(known, 1));
            return true;
        }
        if (name != 'u')
            return false;
        QString point(readUnit());
        if (!point.isEmpty() && point.back().isHighSurrogate() && m_at + 2 < m_bytes.size()
            && m_bytes[m_at + 1] == '\\' && m_bytes[m_at + 2] == 'u') {
            m_at += 2;
            point.append(readUnit());
        }
        if (!point.isValidUtf16() || point.contains(QChar::Null))
            return false;
        const Secret bytes = Secret::take(std::move(point));
        text.append(bytes.reveal());
        return true;
    }

    /// The four digits behind a “u”; 0 where they are none.
    QChar readUnit()
    {
        bool isNumber = m_at + 4 < m_bytes.size();
        const QByteArrayView digits = isNumber ? m_bytes.sliced(m_at + 1, 4) : QByteArrayView();
        const auto isHex = [](char c) {
            return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        isNumber = isNumber && std::ranges::all_of(digits, isHex);
        m_at += isNumber ? 4 : 0;
        return isNumber ? QChar(digits.toByteArray().toUShort(nullptr, 16)) : QChar();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_nodesLeft;
    std::optional<Error> m_error;
};

} // namespace

Result<YamlNode> readJson(QByteArrayView bytes, qsizetype mostNodes)
{
    if (!utf8::isValid(bytes))
        return Error{ErrorCode::Corrupt, tr("The file is not a text in UTF-8.")};
    return JsonReader(bytes, mostNodes).read();
}

} // namespace tenantry
