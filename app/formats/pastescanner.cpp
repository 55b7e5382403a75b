#include "app/formats/pastescanner.h"

#include "app/formats/pastetext.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace tenantry {

using namespace pastetext;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 1200;

/// Whether the word ends with the name, in any case, whatever _ and - are in it.
bool endsWithName(QByteArrayView word, QByteArrayView name, bool isWhole)
{
    qsizetype at = word.size();
    for (qsizetype i = name.size(); i > 0; --i) {
        while (at > 0 && (word[at - 1] == '_' || word[at - 1] == '-' || word[at - 1] == ' '))
            --at;
        if (at == 0 || (word[at - 1] | 0x20) != name[i - 1])
            return false;
        --at;
    }
    return !isWhole || at == 0;
}

QList<QByteArrayView> cellsOf(QByteArrayView line)
{
    QList<QByteArrayView> cells;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] != '\t' && line[at] != ',' && line[at] != ';'
            && line[at] != '|')
            continue;
        QByteArrayView cell = line.sliced(begin, at - begin).trimmed();
        if (cell.size() > 1 && cell.startsWith('"') && cell.endsWith('"'))
            cell = cell.sliced(1, cell.size() - 2);
        cells.append(cell);
        begin = at + 1;
    }
    return cells;
}

} // namespace

PasteScanner::Kind PasteScanner::kindOf(QByteArrayView word)
{
    struct Name
    {
        QByteArrayView text;
        bool isWhole;
        Kind kind;
    };
    static const Name table[] = {
        {"clientid", false, Kind::Id},     {"clientsecret", false, Kind::Secret},
        {"id", true, Kind::WeakId},        {"secret", true, Kind::WeakSecret},
        {"clientname", false, Kind::Name}, {"name", true, Kind::Name},
        {"displayname", true, Kind::Name},
    };
    if (word.size() > longestName)
        return Kind::None;
    const auto found = std::ranges::find_if(table, [word](const Name &name) {
        return endsWithName(word, name.text, name.isWhole);
    });
    return found == std::end(table) ? Kind::None : found->kind;
}

std::vector<PasteScanner::Hit> PasteScanner::scan()
{
    scanTable();
    if (m_hits.empty()) {
        scanNames();
        scanUser();
    }
    return std::exchange(m_hits, {});
}

/// A line of column names and the line below it.
void PasteScanner::scanTable()
{
    const qsizetype headerEnd = m_text.indexOf('\n');
    if (headerEnd < 0)
        return;
    const QList<QByteArrayView> names = cellsOf(m_text.first(headerEnd));
    QByteArrayView rest = m_text.sliced(headerEnd + 1);
    const qsizetype rowEnd = rest.indexOf('\n');
    const QList<QByteArrayView> values = cellsOf(rowEnd < 0 ? rest : rest.first(rowEnd));
    const auto isHeader = [&names](Kind kind) {
        return std::ranges::any_of(names, [kind](QByteArrayView n) { return kindOf(n) == kind; });
    };
    if (names.size() != values.size() || !isHeader(Kind::Id) || !isHeader(Kind::Secret))
        return;
    for (qsizetype i = 0; i < names.size(); ++i)
        add(kindOf(names[i]), Secret(values[i]));
}

void PasteScanner::scanNames()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (!isWordCharacter(m_text[at])) {
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(at);
        const Kind kind = kindOf(m_text.sliced(at, end - at));
        at = kind == Kind::None ? end : readName(at, end, kind);
    }
}

/// A word's end; "client id" counts as one word.
qsizetype PasteScanner::wordEnd(qsizetype begin) const
{
    const auto end = [this](qsizetype at) {
        while (at < m_text.size() && isWordCharacter(m_text[at]))
            ++at;
        return at;
    };
    const qsizetype first = end(begin);
    const bool isClient = endsWithName(m_text.sliced(begin, first - begin), "client", false);
    if (!isClient || first + 1 >= m_text.size() || m_text[first] != ' ')
        return first;
    const qsizetype second = end(first + 1);
    return kindOf(m_text.sliced(begin, second - begin)) == Kind::None ? first : second;
}

/// Keeps the value of a name, if one follows; answers where to go on.
qsizetype PasteScanner::readName(qsizetype begin, qsizetype end, Kind kind)
{
    const qsizetype value = valueAfter(begin, end, kind);
    if (value < 0)
        return end;
    add(kind, valueAt(value, begin, kind));
    return end;
}

qsizetype PasteScanner::skip(qsizetype at, QByteArrayView characters) const
{
    while (at < m_text.size() && characters.contains(m_text[at]))
        ++at;
    return at;
}

qsizetype PasteScanner::valueAfter(qsizetype nameBegin, qsizetype at, Kind kind) const
{
    const qsizetype name = at;
    at = skip(at, "\\\"'`] \t");
    if (at >= m_text.size())
        return -1;
    if (m_text[at] == ':' || m_text[at] == '=') {
        at = skip(skip(at, ":=>"), " \t");
        const qsizetype next = skip(at, " \t\n");
        if (next == at || next >= m_text.size())
            return next < m_text.size() ? at : -1;
        const bool isQuoted = m_text[next] == '"' || m_text[next] == '\'';
        return isQuoted || looksLikeCredential(spacedWord(next)) ? next : -1;
    }
    // {"key": "client_id", "value": "…"} and the same in YAML
    const qsizetype other = skip(at, ", \t\n\"'");
    if (m_text.sliced(other).startsWith("value")) {
        const qsizetype separator = skip(other + 5, "\"' ");
        if (separator < m_text.size() && (m_text[separator] == ':' || m_text[separator] == '='))
            return skip(separator + 1, " \t");
    }
    const qsizetype next = skip(name, " \t\n");
    if (next == name || next >= m_text.size())
        return -1;
    const QByteArrayView word = spacedWord(next);
    const bool isFlag = m_text.sliced(nameBegin).startsWith("--");
    const bool isOfId = kind == Kind::Secret && isHex(word, 32); // of the label above
    return isFlag || (looksLikeCredential(word) && !isOfId) ? next : -1;
}

QByteArrayView PasteScanner::spacedWord(qsizetype at) const
{
    const QByteArrayView rest = m_text.sliced(at);
    return rest.first(std::distance(rest.begin(), std::ranges::find_if(rest, isSpace)));
}

/// Whether nothing but what a line may begin with stands before: spaces, "- ", "export ", "$env:".
bool PasteScanner::isLineBegin(qsizetype at) const
{
    const qsizetype begin = at > 0 ? m_text.first(at).lastIndexOf('\n') + 1 : 0;
    const QByteArrayView before = m_text.sliced(begin, at - begin).trimmed();
    return before.isEmpty() || before == "-" || before == "export" || before == "set"
        || before == "$env:";
}

Secret PasteScanner::valueAt(qsizetype at, qsizetype nameBegin, Kind kind) const
{
    const QByteArrayView rest = m_text.sliced(at);
    if (rest.startsWith("\\\"") || rest.startsWith("\\'")) { // JSON within a quoted argument
        const qsizetype end = rest.indexOf(rest.first(2), 2);
        return end < 0 ? Secret() : Secret(rest.sliced(2, end - 2));
    }
    if (rest.startsWith('"') || rest.startsWith('\''))
        return quoted(m_text, at);
    if (kind == Kind::Name) {
        const qsizetype end = rest.indexOf('\n');
        return Secret((end < 0 ? rest : rest.first(end)).trimmed());
    }
    const qsizetype end = bareEnd(at, isLineBegin(nameBegin));
    const bool isForm = (nameBegin > 0 && m_text[nameBegin - 1] == '&')
                     || (end < m_text.size() && m_text[end] == '&');
    const QByteArrayView bare = m_text.sliced(at, end - at);
    return isForm ? formDecoded(bare) : Secret(bare);
}

qsizetype PasteScanner::bareEnd(qsizetype at, bool isWholeLine) const
{
    const qsizetype begin = at;
    const QByteArrayView ends = "\"'`,;&}])<>";
    for (; at < m_text.size() && !isSpace(m_text[at]); ++at) {
        if (!ends.contains(m_text[at]))
            continue;
        if (!isWholeLine)
            break;
        // a line of its own holds what it likes, unless another name follows
        const qsizetype next = at + 1;
        const qsizetype nextEnd = wordEnd(next);
        const bool isSeparator = m_text[at] == '&' || m_text[at] == ',' || m_text[at] == ';';
        if (isSeparator
            && (nextEnd == next || kindOf(m_text.sliced(next, nextEnd - next)) != Kind::None
                || (nextEnd < m_text.size() && m_text[nextEnd] == '=')))
            break;
    }
    if (!isWholeLine && at > begin && m_text[at - 1] == '.')
        return at - 1; // the end of a sentence
    return at;
}

/// curl -u id:secret, and the header that it makes of it.
void PasteScanner::scanUser()
{
    constexpr QByteArrayView basic = "Basic ";
    const qsizetype header = m_text.indexOf(basic);
    if (header >= 0) {
        const QByteArrayView word = spacedWord(header + basic.size());
        const qsizetype end = std::distance(word.begin(), std::ranges::find_if(word, [](char c) {
                                                return c == '"' || c == '\'';
                                            }));
        const Secret pair = Secret::take(QByteArray::fromBase64(word.first(end).toByteArray()));
        addPair(pair.reveal());
    }
    if (!m_text.contains("curl"))
        return;
    for (const QByteArrayView flag : {QByteArrayView(" -u"), QByteArrayView(" --user")}) {
        const qsizetype found = m_text.indexOf(flag);
        if (found < 0)
            continue;
        const qsizetype at = skip(found + flag.size(), " =");
        if (at >= m_text.size())
            continue;
        const bool isQuoted = m_text[at] == '"' || m_text[at] == '\'';
        const Secret pair = isQuoted ? quoted(m_text, at) : Secret(spacedWord(at));
        addPair(pair.reveal());
    }
}

void PasteScanner::addPair(QByteArrayView joined)
{
    const qsizetype colon = joined.indexOf(':');
    if (colon <= 0)
        return;
    add(Kind::Id, Secret(joined.first(colon)));
    add(Kind::Secret, Secret(joined.sliced(colon + 1)));
}

void PasteScanner::add(Kind kind, Secret value)
{
    const QByteArrayView bytes = value.reveal();
    const bool isPrintable = std::ranges::none_of(bytes, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (kind != Kind::None && !bytes.isEmpty() && bytes.size() <= longestValue && isPrintable
        && kindOf(bytes) == Kind::None && !isPlaceholder(bytes))
        m_hits.push_back({kind, std::move(value)});
}

} // namespace tenantry
